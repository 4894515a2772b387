package io.warrant.sources.cases;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.ontology.TermNames;
import io.warrant.sources.files.PrintableText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looks up terms that a person typed: by id, label, synonym or lay word. A name that several terms
/// bear is refused with the candidates, an unknown one with the nearest. An id is taken as it is:
/// whether it is retired or unknown is for the check of the whole case to say. Immutable and safe
/// for use by several threads.
public final class TypedTerms {

    private static final int CANDIDATES = 6;
    private static final int NEAREST = 3;

    private final KnowledgeBase knowledge;

    public TypedTerms(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /// A finding that was typed as observed.
    ///
    /// @throws InvalidCaseException if the text isn't exactly one term's id or name
    public Finding observed(String text) {
        return new Finding.Observed(term(text), new Origin.Typed(PrintableText.of(text)));
    }

    /// A finding that was typed as excluded.
    ///
    /// @throws InvalidCaseException if the text isn't exactly one term's id or name
    public Finding excluded(String text) {
        return new Finding.Excluded(term(text), new Origin.Typed(PrintableText.of(text)));
    }

    /// The term that a typed text means.
    ///
    /// @throws InvalidCaseException if the text isn't exactly one term's id or name
    public TermId term(String text) {
        var problems = new Problems();
        return find(text, "", problems)
                .orElseThrow(() -> new InvalidCaseException(problems.reason()));
    }

    /// The term, or empty and a problem.
    Optional<TermId> find(String text, String place, Problems problems) {
        var id = TermId.parse(text);
        if (id.isPresent() && isKnown(id.orElseThrow())) {
            return id;
        }
        var matches = knowledge.names().exactly(text);
        if (matches.size() == 1) {
            return Optional.of(knowledge.ontology().id(matches.getFirst().term()));
        }
        if (matches.isEmpty() && id.isPresent()) {
            return id;
        }
        if (matches.isEmpty()) {
            unknown(text, place, problems);
        } else {
            ambiguous(text, matches, place, problems);
        }
        return Optional.empty();
    }

    private boolean isKnown(TermId id) {
        return knowledge.ontology().index(id) >= 0 || knowledge.ontology().retired(id).isPresent();
    }

    private void ambiguous(
            String text, List<TermNames.Match> matches, String place, Problems problems) {
        int more = matches.size() - CANDIDATES;
        problems.error(
                place,
                Wording.quoted(text)
                        + " names "
                        + matches.size()
                        + " terms: "
                        + list(matches)
                        + (more > 0 ? " and " + more + " more" : "")
                        + ".",
                "Write the id of the one you mean.");
    }

    private void unknown(String text, String place, Problems problems) {
        var nearest = problems.isLong() ? "" : nearest(text);
        problems.error(
                place,
                text.isBlank()
                        ? "no term is written there."
                        : Wording.quoted(text) + " is the name of no term.",
                nearest.isEmpty()
                        ? "Look for it with `warrant term`, or write an id such as HP:0001250."
                        : "Did you mean " + nearest + "?");
    }

    /// The terms whose names are nearest to a text, as `HP:1 label, HP:2 label`; empty where none
    /// is near.
    String nearest(String text) {
        // No term's name is this long; looking for what is near would only take long.
        return text.length() > 200 ? "" : list(knowledge.names().nearest(text, NEAREST));
    }

    private String list(List<TermNames.Match> matches) {
        return matches.stream()
                .limit(CANDIDATES)
                .map(match ->
                        knowledge.ontology().id(match.term())
                                + " "
                                + knowledge.ontology().label(match.term()))
                .collect(Collectors.joining(", "));
    }
}
