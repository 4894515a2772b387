package io.warrant.sources.cases;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.ontology.TermNames;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Checks what can be wrong with a record that was read: terms, labels, findings that contradict or
/// repeat each other, ages, diseases.
final class DraftCheck {

    /// What ontologies put before the label of a term that they retire.
    private static final Pattern OBSOLETE = Pattern.compile("^obsolete ");

    private final KnowledgeBase knowledge;
    private final Ontology ontology;
    private final Problems problems;
    private final Map<Integer, Draft.Entry> observed = new TreeMap<>();
    private final Map<Integer, Draft.Entry> excluded = new TreeMap<>();
    private final Map<Integer, Draft.Entry> suspected = new TreeMap<>();

    private DraftCheck(KnowledgeBase knowledge, Problems problems) {
        this.knowledge = knowledge;
        this.ontology = knowledge.ontology();
        this.problems = problems;
    }

    static void check(Draft draft, KnowledgeBase knowledge, Problems problems) {
        var check = new DraftCheck(knowledge, problems);
        draft.entries().forEach(check::term);
        check.observed.forEach(check::contradiction);
        check.observed.forEach(check::redundancy);
        check.ages(draft);
        check.diagnoses(draft);
    }

    private void term(Draft.Entry entry) {
        var id = entry.finding().term();
        int term = ontology.resolve(id);
        if (term < 0) {
            unusable(entry, id);
            return;
        }
        if (ontology.index(id) < 0) {
            problems.warning(
                    entry.place(), id + " is retired.", "Write " + named(term) + " instead.");
        }
        if (!knowledge.isFinding(term)) {
            problems.warning(
                    entry.place(),
                    named(term) + " is no finding that a patient can show, so it isn't weighed.",
                    "Write a term below Phenotypic abnormality.");
        }
        label(entry, term);
        var same =
                switch (entry.finding()) {
                    case Finding.Observed _ -> observed;
                    case Finding.Excluded _ -> excluded;
                    case Finding.Suspected _ -> suspected;
                };
        var first = same.putIfAbsent(term, entry);
        if (first != null) {
            problems.warning(
                    entry.place(),
                    named(term) + " stands at " + first.place() + " already.",
                    "Remove one of the two.");
        }
    }

    private void unusable(Draft.Entry entry, TermId id) {
        var retired = ontology.retired(id);
        if (retired.isEmpty()) {
            var nearest = problems.isLong() ? "" : new TypedTerms(knowledge).nearest(entry.label());
            problems.error(
                    entry.place(),
                    "the ontology (" + ontology.version() + ") has no term " + id + ".",
                    nearest.isEmpty()
                            ? "Look for the one you mean with `warrant term`."
                            : "Did you mean " + nearest + "?");
            return;
        }
        var candidates =
                retired.orElseThrow().replacement().stream()
                        .map(this::described)
                        .collect(Collectors.joining(", "));
        problems.error(
                entry.place(),
                id + " is retired, and no term replaces it for certain.",
                candidates.isEmpty()
                        ? "Look for another one with `warrant term`."
                        : "Choose one of " + candidates + ".");
    }

    private void label(Draft.Entry entry, int term) {
        var label = name(entry.label());
        if (label.isEmpty()) {
            return;
        }
        var full = ontology.term(term);
        boolean known =
                name(full.label()).equals(label)
                        || full.synonyms().stream()
                                .anyMatch(synonym -> name(synonym.text()).equals(label))
                        || ontology.retired(entry.finding().term())
                                .filter(old -> name(old.label()).equals(label))
                                .isPresent();
        if (!known) {
            problems.warning(
                    entry.place(),
                    "the label "
                            + Wording.quoted(entry.label())
                            + " is no name of "
                            + named(term)
                            + ".",
                    "Check which of the two is meant; the id is what counts.");
        }
    }

    private static String name(String label) {
        return OBSOLETE.matcher(TermNames.normalise(label)).replaceFirst("");
    }

    private void contradiction(int term, Draft.Entry entry) {
        nearestAncestor(term, excluded, true)
                .ifPresent(above ->
                        problems.error(
                                entry.place(),
                                above == term
                                        ? named(term)
                                                + " is observed here and excluded at "
                                                + at(excluded, above)
                                                + "."
                                        : named(term)
                                                + " is observed, but "
                                                + named(above)
                                                + ", of which it is a kind, is excluded at "
                                                + at(excluded, above)
                                                + ".",
                                "Correct one of the two."));
    }

    private void redundancy(int term, Draft.Entry entry) {
        nearestAncestor(term, observed, false)
                .ifPresent(above ->
                        problems.warning(
                                at(observed, above),
                                named(above)
                                        + " is already said by "
                                        + named(term)
                                        + " at "
                                        + entry.place()
                                        + ".",
                                "Keep the more specific one, unless they are two separate"
                                        + " findings."));
    }

    private Optional<Integer> nearestAncestor(
            int term, Map<Integer, Draft.Entry> among, boolean itself) {
        for (int ancestor : ontology.ancestors().get(term)) {
            if ((itself || ancestor != term) && among.containsKey(ancestor)) {
                return Optional.of(ancestor);
            }
        }
        return Optional.empty();
    }

    private static String at(Map<Integer, Draft.Entry> entries, int term) {
        var entry = entries.get(term);
        return entry == null ? "" : entry.place();
    }

    private void ages(Draft draft) {
        AgeRange age = draft.patient().age();
        AgeRange onset = draft.patient().onset();
        if (age.isKnown() && onset.isKnown() && onset.fromYears() > age.toYears()) {
            problems.error(
                    "onset",
                    "the disease begins after the age at the last encounter.",
                    "Correct one of the two ages.");
        }
    }

    private void diagnoses(Draft draft) {
        for (var diagnosis : draft.diagnoses()) {
            if (knowledge.disease(diagnosis.disease()) < 0) {
                problems.warning(
                        "diagnosis",
                        "the knowledge has no disease " + diagnosis.disease() + ".",
                        "The case can be reasoned about, but not counted as solved.");
            }
        }
    }

    private String described(TermId id) {
        int term = ontology.index(id);
        return term < 0 ? id.value() : named(term);
    }

    private String named(int term) {
        return ontology.id(term) + " (" + ontology.label(term) + ")";
    }
}
