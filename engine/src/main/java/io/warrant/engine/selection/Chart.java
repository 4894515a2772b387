package io.warrant.engine.selection;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of a patient. What isn't mentioned is unknown: only an excluded finding says that
/// a sign is absent.
///
/// @param values what was measured, in the order of the record
/// @param text the note; empty where the record is none
public record Chart(
        Patient patient, List<Finding> findings, List<Fact.Measurement> values, String text) {

    /// How many kinds, with itself, a finding may have whose exclusion tells of each.
    private static final int MOST_KINDS = 40;

    /// Nothing is known.
    public static final Chart EMPTY = new Chart(Patient.UNKNOWN, List.of(), List.of(), "");

    public Chart {
        findings = List.copyOf(findings);
        values = List.copyOf(values);
    }

    /// What is known of what an input asks for.
    public Optional<Fact> of(Aspect aspect, Ontology ontology) {
        return switch (aspect) {
            case Aspect.Age _ ->
                    patient.age().isKnown()
                            ? Optional.of(new Fact.OfAge(patient.age()))
                            : Optional.empty();
            case Aspect.BodySex _ ->
                    patient.sex() == Sex.UNKNOWN
                            ? Optional.empty()
                            : Optional.of(new Fact.OfSex(patient.sex()));
            case Aspect.Measured(var loinc) -> measured(loinc);
            case Aspect.Sign(var term) -> sign(term, ontology);
            case Aspect.Signs(var shown, var absent) -> signs(shown, absent, ontology);
            case Aspect.Within(var loinc, _, var of) ->
                    of == Sex.UNKNOWN || of == patient.sex() ? measured(loinc) : Optional.empty();
            case Aspect.Other _ -> Optional.empty();
        };
    }

    private Optional<Fact> measured(List<String> loinc) {
        var fitting =
                values.stream()
                        .filter(value ->
                                value.tests().stream()
                                        .anyMatch(test -> loinc.contains(test.code())))
                        .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        var latest = latest(fitting);
        var first = latest.getFirst();
        boolean same =
                latest.stream()
                        .allMatch(one ->
                                one.number().compareTo(first.number()) == 0
                                        && one.unit().equals(first.unit()));
        return Optional.of(same ? first : new Fact.Several(latest));
    }

    /// Those of the last day, where all have one; else all.
    private static List<Fact.Measurement> latest(List<Fact.Measurement> fitting) {
        if (fitting.stream().anyMatch(one -> one.day().isEmpty())) {
            return fitting;
        }
        var last = fitting.stream().map(Fact.Measurement::day).sorted().toList().getLast();
        return fitting.stream().filter(one -> one.day().equals(last)).toList();
    }

    /// The first sign that is there; or of those that are all absent the first.
    private Optional<Fact> signs(List<TermId> shown, List<TermId> absent, Ontology ontology) {
        var present = new ArrayList<Fact.Answer>();
        shown.forEach(term -> present.addAll(answers(term, true, ontology)));
        var denied = new ArrayList<Fact.Answer>();
        for (var term : absent) {
            var denials =
                    answers(term, false, ontology).stream()
                            .filter(answer -> isNear(answer.term(), term, ontology))
                            .toList();
            if (denials.isEmpty()) {
                denied.clear();
                break;
            }
            denied.addAll(denials);
        }
        present.addAll(denied);
        return told(present);
    }

    /// Whether one who excludes a finding will have thought of a kind of it: he who says that there
    /// is no pain, or no autoimmune disease, needn't have looked at joints or antibodies.
    private static boolean isNear(TermId excluded, TermId kind, Ontology ontology) {
        int broad = ontology.resolve(excluded);
        if (broad == ontology.resolve(kind)) {
            return true;
        }
        var below = new ArrayDeque<Integer>(List.of(broad));
        int seen = 0;
        while (!below.isEmpty() && seen <= MOST_KINDS) {
            seen++;
            for (int child : ontology.children().get(below.remove())) {
                below.add(child);
            }
        }
        return seen <= MOST_KINDS;
    }

    /// An observed kind of a sign shows it; what it is a kind of excludes it.
    private Optional<Fact> sign(TermId term, Ontology ontology) {
        var answers = answers(term, true, ontology);
        answers.addAll(answers(term, false, ontology));
        return told(answers);
    }

    private List<Fact.Answer> answers(TermId term, boolean wanted, Ontology ontology) {
        var answers = new ArrayList<Fact.Answer>();
        int sign = ontology.resolve(term);
        if (sign < 0) {
            return answers;
        }
        for (var finding : findings) {
            int found = ontology.resolve(finding.term());
            boolean present = finding instanceof Finding.Observed;
            boolean tells =
                    found >= 0 && (present ? ontology.isA(found, sign) : ontology.isA(sign, found));
            if (tells && present == wanted) {
                answers.add(new Fact.Answer(finding.term(), present, finding.origin()));
            }
        }
        return answers;
    }

    private static Optional<Fact> told(List<Fact.Answer> answers) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        var first = answers.getFirst();
        return answers.stream()
                .filter(other -> other.present() != first.present())
                .findFirst()
                .<Fact>map(other -> new Fact.Contradiction(first, other))
                .or(() -> Optional.of(first));
    }
}
