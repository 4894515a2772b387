package io.warrant.app.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.asking.DiseaseFinder;
import io.warrant.app.text.Names;
import io.warrant.app.text.Sentences;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;

import java.util.Locale;

/// Holds a claim, "this disease, because of these findings and without those", against the
/// knowledge: which of its grounds the rows bear out, which they speak against, and of which they
/// know nothing.
record Checking(Toolbox.Bench bench) {

    void check(Arguments arguments, ObjectNode out) {
        var base = bench.knowledge().base();
        var asked = new CaseArguments(arguments, base);
        var id =
                new DiseaseFinder(base).one(arguments.text("disease").orElse(""), asked.settings());
        var explanation = asked.weighing(1).explain(bench.reasoner(), asked.subject(), id);
        var argument = explanation.argument();
        ResultJson.name(out, argument.claim());
        out.put("rank", argument.rank());
        out.put("candidates", explanation.basis().candidates());
        ResultJson.qualifier(out, argument.qualifier());
        var grounds = out.putArray("grounds");
        for (var warrant : argument.warrants()) {
            if (!(warrant instanceof Warrant.ByLikeness)) {
                ground(grounds.addObject(), warrant);
            }
        }
        var sentences = new Sentences(new Names(base));
        var against = out.putArray("against");
        argument.rebuttals().forEach(rebuttal -> against.add(sentences.rebuttal(rebuttal)));
        var first = out.putObject("first");
        ResultJson.name(first, explanation.first().claim());
        ResultJson.qualifier(first, explanation.first().qualifier());
        ResultJson.notices(out, explanation.notices());
    }

    private void ground(ObjectNode out, Warrant warrant) {
        var base = bench.knowledge().base();
        out.put("ground", new Names(base).ground(warrant.ground()));
        if (warrant.ground() instanceof Finding finding) {
            out.put("status", ResultJson.status(finding));
            new ResultJson(base).term(out, finding.term());
        }
        var verdict = Verdict.of(warrant);
        out.put("verdict", verdict.kind().name().toLowerCase(Locale.ROOT));
        out.put("reason", verdict.reason());
        ResultJson.number(out, "ratio", Math.exp(Math.clamp(warrant.ratio().ln(), -700, 700)));
        var rows = new RowJson(base);
        var facts = out.putArray("facts");
        Sentences.associations(warrant)
                .forEach(association -> rows.association(facts.addObject(), association));
    }
}
