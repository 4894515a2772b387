package io.warrant.app.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.text.BasisText;
import io.warrant.app.text.Names;
import io.warrant.app.text.Sentences;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/// The parts that answers have in common. Shorter than the results of `--format json`: a model has
/// to read it all.
///
/// @param base the knowledge that names things
record ResultJson(KnowledgeBase base) {

    private static final MathContext DIGITS = new MathContext(4);
    private static final int CITATIONS = 5;

    static void putKnowledge(ObjectNode out, Toolbox.Bench bench) {
        var knowledge = out.putObject("knowledge");
        knowledge.put("name", bench.knowledge().name());
        knowledge.put("fingerprint", bench.knowledge().fingerprint());
        knowledge.put("program", bench.program());
        var sources = knowledge.putArray("sources");
        for (var source : bench.knowledge().base().sources()) {
            sources.addObject().put("id", source.id()).put("version", source.version());
        }
        out.put("intendedUse", BasisText.INTENDED_USE);
    }

    static void number(ObjectNode out, String name, double value) {
        out.put(name, new BigDecimal(value).round(DIGITS).doubleValue());
    }

    void term(ObjectNode out, TermId term) {
        out.put("term", term.value()).put("label", new Names(base).term(term));
    }

    void subject(ObjectNode out, Case subject) {
        out.put("sex", subject.patient().sex().name().toLowerCase(Locale.ROOT));
        var findings = out.putArray("findings");
        for (var finding : subject.findings()) {
            var each = findings.addObject();
            each.put("status", status(finding));
            term(each, finding.term());
        }
        var ignored = out.putArray("ignored");
        subject.ignored().forEach(each -> ignored.add(each.field() + ": " + each.reason()));
    }

    static String status(Finding finding) {
        return switch (finding) {
            case Finding.Observed _ -> "observed";
            case Finding.Excluded _ -> "excluded";
            case Finding.Suspected _ -> "suspected";
        };
    }

    /// A claim with all that speaks for and against it.
    void claim(ObjectNode out, Argument argument) {
        name(out, argument.claim());
        out.put("rank", argument.rank());
        qualifier(out, argument.qualifier());
        var grounds = out.putArray("grounds");
        for (var warrant : argument.warrants()) {
            ground(grounds.addObject(), warrant);
        }
        var against = out.putArray("against");
        var sentences = new Sentences(new Names(base));
        argument.rebuttals().forEach(rebuttal -> against.add(sentences.rebuttal(rebuttal)));
    }

    static void name(ObjectNode out, Claim claim) {
        switch (claim) {
            case Claim.Diagnosis(var disease, var label) ->
                    out.put("disease", disease.value()).put("label", label);
            case Claim.Unlisted() -> out.put("label", Names.claim(claim));
        }
    }

    static void qualifier(ObjectNode out, Qualifier qualifier) {
        number(out, "probability", qualifier.probability().value());
        out.put("calibrated", qualifier instanceof Qualifier.Calibrated);
    }

    private void ground(ObjectNode out, Warrant warrant) {
        out.put("text", new Sentences(new Names(base)).warrant(warrant));
        number(out, "ratio", Math.exp(Math.clamp(warrant.ratio().ln(), -700, 700)));
        var citations = out.putArray("citations");
        Sentences.references(warrant).stream().limit(CITATIONS).forEach(citations::add);
    }

    static void notices(ObjectNode out, List<Notice> notices) {
        var array = out.putArray("notices");
        notices.forEach(notice -> array.add(BasisText.notice(notice)));
    }
}
