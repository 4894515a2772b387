package io.warrant.app.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Limits;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.consultation.Stakes;
import io.warrant.sources.maxo.CostTable;

import org.jspecify.annotations.Nullable;

/// What to ask or test next. What it draws on is made when it is first used.
final class Asking {

    private static final int ALTERNATIVES = 5;

    private final Toolbox.Bench bench;
    private Consultant.@Nullable Field field;

    Asking(Toolbox.Bench bench) {
        this.bench = bench;
    }

    void next(Arguments arguments, ObjectNode out) {
        var base = bench.knowledge().base();
        var asked = new CaseArguments(arguments, base);
        var plan = new Plan(asked.settings(), Limits.USUAL, Stakes.EVEN, Plan.Manner.USUAL, false);
        var consultant = new Consultant(bench.reasoner(), field(), plan);
        var consultation = Consultation.of(asked.subject());
        put(out.putObject("next"), consultant.next(consultation));
        var options = out.putArray("alternatives");
        for (var option : consultant.options(consultation, ALTERNATIVES)) {
            var each = options.addObject();
            put(each, option.action());
            ResultJson.number(each, "gain", option.gain());
            ResultJson.number(each, "cost", option.cost());
        }
        ResultJson.number(
                out, "firstClaimProbability", consultant.sure(consultant.standing(consultation)));
    }

    private synchronized Consultant.Field field() {
        var known = field;
        if (known == null) {
            known = Consultant.Field.of(bench.reasoner(), CostTable.usual());
            field = known;
        }
        return known;
    }

    private void put(ObjectNode out, Action action) {
        switch (action) {
            case Action.Ask(var question) -> {
                out.put("action", "ask").put("text", question.text());
                var terms = out.putArray("terms");
                var json = new ResultJson(bench.knowledge().base());
                question.terms().forEach(term -> json.term(terms.addObject(), term));
            }
            case Action.Order(var test) -> out.put("action", "order").put("text", test.label());
            case Action.Stop(var why) -> out.put("action", "stop").put("text", why.words());
            case Action.Abstain(var why) -> out.put("action", "abstain").put("text", why.words());
        }
    }
}
