package io.warrant.sources.orphanet;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.Annotation;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.Unread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Gathers the rows of one topic, from tables or XML alike.
final class OrphanetRows {

    private final Topic topic;
    private final Source source;
    private final Map<DiseaseId, Draft> drafts = new LinkedHashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    OrphanetRows(Topic topic, Source source) {
        this.topic = topic;
        this.source = source;
    }

    private record Draft(
            String label,
            List<Disease.Link> links,
            List<Disease.Prevalence> prevalences,
            List<Disease.Gene> genes) {}

    /// A disorder of which nothing else may be said.
    void disorder(Entry entry) {
        draft(entry);
    }

    /// A sign with its frequency class.
    ///
    /// @param hpo the HPO id
    /// @param frequency the class, or empty
    void phenotype(Entry entry, String hpo, String frequency, Remark remark) {
        var term =
                TermId.parse(hpo)
                        .filter(id -> id.prefix().equals("HP"))
                        .orElseThrow(() ->
                                broken(entry, "'" + hpo + "' is not an HPO id such as HP:0001250"));
        var band = frequency.isEmpty() ? Optional.<Occurrence>empty() : Occurrence.parse(frequency);
        if (band.isEmpty() && !frequency.isEmpty()) {
            throw broken(entry, "the frequency class '" + frequency + "' is unknown");
        }
        annotate(
                entry,
                term,
                new Statement(
                        source,
                        band.<Frequency>map(Occurrence::band).orElse(new Frequency.Unstated()),
                        band.filter(Occurrence.EXCLUDED::equals).isPresent(),
                        remark.citation(entry),
                        new Statement.Limits("", "", "", remark.criterion())));
    }

    /// What a row on a sign says besides.
    ///
    /// @param criterion Orphanet's word where the sign is a diagnostic criterion, or empty
    /// @param publications the disorder's publications as `PMID:…`, or empty
    /// @param curation who checked it and when, or empty
    record Remark(String criterion, String publications, String curation) {

        static final Remark NONE = new Remark("", "", "");

        Statement.Citation citation(Entry entry) {
            var reference = publications.isEmpty() ? entry.id().value() : publications;
            return new Statement.Citation(reference, "", curation);
        }
    }

    void prevalence(Entry entry, PrevalenceRow row) {
        draft(entry).prevalences().add(row.prevalence(source));
    }

    void onset(Entry entry, String word) {
        course(entry, word, Course.onset(word), "an age of onset without HPO term");
    }

    void inheritance(Entry entry, String word) {
        course(entry, word, Course.inheritance(word), "an inheritance without HPO term");
    }

    private void course(Entry entry, String word, Optional<TermId> term, String why) {
        draft(entry);
        if (term.isPresent()) {
            annotate(
                    entry,
                    term.get(),
                    new Statement(
                            source,
                            new Frequency.Unstated(),
                            false,
                            new Statement.Citation(entry.id().value(), "", ""),
                            new Statement.Limits("", "", "", word)));
        } else if (!Course.saysNothing(word)) {
            unread.add(new Unread(entry.place(), word, why));
        }
    }

    void gene(Entry entry, String symbol, String relation) {
        draft(entry).genes().add(new Disease.Gene(symbol, relation, source));
    }

    /// An id elsewhere.
    ///
    /// @param catalogue such as `OMIM` or `ICD-10`
    /// @param code the id in it
    /// @param relation such as `E (Exact mapping: …)`
    void crossReference(Entry entry, String catalogue, String code, String relation) {
        var prefix = catalogue.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var target = DiseaseId.parse(code.contains(":") ? code : prefix + ":" + code);
        var meaning = relation(relation);
        if (target.isEmpty()) {
            unread.add(new Unread(entry.place(), catalogue + " " + code, "an id of unknown shape"));
        } else if (meaning.isEmpty()) {
            unread.add(new Unread(entry.place(), relation, "a cross-reference that is no link"));
        } else {
            draft(entry).links().add(new Disease.Link(target.get(), meaning.get(), source));
        }
    }

    /// How the target compares with the disorder: Orphanet's codes speak of the ORPHAcode first, so
    /// `BTNT`, broader term to narrower term, has the narrower target.
    private static Optional<String> relation(String text) {
        var code = text.replaceAll("[\\s(/].*", "");
        return switch (code) {
            case "E" -> Optional.of("exact");
            case "BTNT" -> Optional.of("narrower");
            case "NTBT" -> Optional.of("broader");
            case "ND", "" -> Optional.of("related");
            default -> Optional.empty();
        };
    }

    private void annotate(Entry entry, TermId term, Statement statement) {
        draft(entry);
        annotations.add(new Annotation(entry.id(), term, statement, entry.place()));
    }

    private Draft draft(Entry entry) {
        return drafts.computeIfAbsent(
                entry.id(),
                _ ->
                        new Draft(
                                entry.label(),
                                new ArrayList<>(),
                                new ArrayList<>(),
                                new ArrayList<>()));
    }

    private static KnowledgeException broken(Entry entry, String problem) {
        return new KnowledgeException(
                entry.place()
                        + ": "
                        + problem
                        + ". Maybe it is a newer form of the file than this version of Warrant"
                        + " reads.");
    }

    Release close() {
        var diseases = new ArrayList<Disease>();
        drafts.forEach((id, draft) ->
                diseases.add(
                        new Disease(
                                id,
                                draft.label(),
                                draft.links(),
                                draft.prevalences(),
                                draft.genes())));
        return new Release(topic.text(), source, diseases, annotations, unread);
    }
}
