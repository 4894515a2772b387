package io.warrant.app.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.asking.DiseaseFinder;
import io.warrant.engine.argument.Outlook;

import java.util.Locale;

/// From a case to a differential, and why one disease has its rank.
record Diagnosing(Toolbox.Bench bench) {

    private static final int USUAL = 5;
    private static final int MOST = 20;
    private static final int CHANGES = 10;

    void diagnose(Arguments arguments, ObjectNode out) {
        var base = bench.knowledge().base();
        var json = new ResultJson(base);
        var asked = new CaseArguments(arguments, base);
        int claims = arguments.count("limit", USUAL, MOST);
        var differential = asked.weighing(1).diagnose(bench.reasoner(), asked.subject(), claims);
        json.subject(out.putObject("case"), differential.subject());
        var array = out.putArray("claims");
        differential.arguments().forEach(argument -> json.claim(array.addObject(), argument));
        var unlisted = out.putObject("unlisted");
        ResultJson.name(unlisted, differential.unlisted().claim());
        ResultJson.qualifier(unlisted, differential.unlisted().qualifier());
        outlook(out, differential.outlook());
        ResultJson.notices(out, differential.notices());
    }

    private void outlook(ObjectNode out, Outlook outlook) {
        var json = new ResultJson(bench.knowledge().base());
        outlook.set()
                .ifPresent(set -> {
                    var likely = out.putObject("likelySet");
                    ResultJson.number(likely, "coverage", set.coverage());
                    var diseases = likely.putArray("diseases");
                    set.claims().forEach(claim -> diseases.add(claim.disease().value()));
                });
        outlook.abstention()
                .ifPresent(abstention -> {
                    var silent = out.putObject("abstention");
                    ResultJson.number(silent, "probability", abstention.confidence());
                    ResultJson.number(silent, "least", abstention.least());
                    var wanted = silent.putArray("lookFor");
                    abstention
                            .questions()
                            .forEach(question -> json.term(wanted.addObject(), question.term()));
                });
    }

    void explain(Arguments arguments, ObjectNode out) {
        var base = bench.knowledge().base();
        var json = new ResultJson(base);
        var asked = new CaseArguments(arguments, base);
        var id =
                new DiseaseFinder(base).one(arguments.text("disease").orElse(""), asked.settings());
        var explanation = asked.weighing(1).explain(bench.reasoner(), asked.subject(), id);
        json.claim(out.putObject("claim"), explanation.argument());
        var first = out.putObject("first");
        ResultJson.name(first, explanation.first().claim());
        ResultJson.qualifier(first, explanation.first().qualifier());
        var changes = out.putArray("changes");
        for (var change : explanation.counterfactuals().stream().limit(CHANGES).toList()) {
            var each = changes.addObject();
            each.put("change", change.change().name().toLowerCase(Locale.ROOT));
            each.put("status", ResultJson.status(change.finding()));
            json.term(each, change.finding().term());
            each.put("rank", change.rank());
        }
        ResultJson.notices(out, explanation.notices());
    }
}
