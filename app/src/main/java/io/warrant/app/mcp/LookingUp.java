package io.warrant.app.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.asking.DiseaseFinder;
import io.warrant.app.asking.TermSearch;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.reading.Language;

import java.util.Locale;
import java.util.stream.Collectors;

/// Looks up terms and diseases.
final class LookingUp {

    private static final int USUAL_TERMS = 10;
    private static final int MOST_TERMS = 50;
    private static final int USUAL_ROWS = 30;
    private static final int MOST_ROWS = 300;
    private static final int CANDIDATES = 8;

    private final Toolbox.Bench bench;
    private final TermSearch search;

    LookingUp(Toolbox.Bench bench) {
        this.bench = bench;
        search = new TermSearch(bench.knowledge().base());
    }

    void terms(Arguments arguments, ObjectNode out) {
        var base = bench.knowledge().base();
        var language = arguments.choice("language", Language.class).orElse(Language.EN);
        var text = arguments.text("text").orElse("");
        var hits = search.find(text, language, arguments.count("limit", USUAL_TERMS, MOST_TERMS));
        var terms = out.putArray("terms");
        for (var hit : hits) {
            var each = terms.addObject();
            new ResultJson(base).term(each, base.ontology().id(hit.term()));
            each.put("match", hit.match());
            each.put("kind", hit.kind().name().toLowerCase(Locale.ROOT));
            each.put("definition", base.ontology().term(hit.term()).definition());
        }
    }

    void profile(Arguments arguments, ObjectNode out) {
        var base = bench.knowledge().base();
        var text = arguments.text("disease").orElse("");
        var finder = new DiseaseFinder(base);
        var found = finder.find(text);
        if (found.isEmpty()) {
            throw finder.unknown(text);
        }
        if (found.size() > 1) {
            throw new InvalidCaseException(
                    "That may be "
                            + found.stream()
                                    .limit(CANDIDATES)
                                    .map(each ->
                                            base.diseaseId(each) + " " + base.diseaseLabel(each))
                                    .collect(Collectors.joining(", "))
                            + (found.size() > CANDIDATES ? " or another" : "")
                            + ". Give the id of one.");
        }
        var disease = base.diseaseEntry(found.getFirst());
        out.put("disease", disease.id().value()).put("label", disease.label());
        var genes = out.putArray("genes");
        disease.genes().stream().map(gene -> gene.symbol()).distinct().forEach(genes::add);
        var prevalences = out.putArray("prevalences");
        disease.prevalences()
                .forEach(row ->
                        prevalences.add(
                                row.type() + ": " + row.band() + " (" + row.reference() + ")"));
        findings(found.getFirst(), arguments.count("limit", USUAL_ROWS, MOST_ROWS), out);
    }

    /// The most frequent first.
    private void findings(int disease, int limit, ObjectNode out) {
        var base = bench.knowledge().base();
        var all = base.likeliestFirst(disease);
        out.put("rows", all.size());
        var rows = new RowJson(base);
        var findings = out.putArray("findings");
        all.stream().limit(limit).forEach(each -> rows.association(findings.addObject(), each));
    }
}
