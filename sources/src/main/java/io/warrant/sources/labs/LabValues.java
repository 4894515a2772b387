package io.warrant.sources.labs;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.laboratory.Verdict;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Cue;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Says what terms a measurement stands for. Immutable and safe for use by several threads.
///
/// An abnormal value is the term of its side, observed. A normal one excludes what the test would
/// have shown had it been abnormal: the terms of its low and its high side. The table's own term
/// for a normal result is used only where there is neither: it is often too general to be excluded,
/// such as arrhythmia for a normal heart rate, or an abnormal blood pressure for a normal diastolic
/// one.
public final class LabValues {

    private final LabTests tests;
    private final TestNames names;

    private LabValues(LabTests tests, TestNames names) {
        this.tests = tests;
        this.names = names;
    }

    public static LabValues of(LabTests tests) {
        return of(tests, TestNames.of(tests));
    }

    static LabValues of(LabTests tests, TestNames names) {
        return new LabValues(tests, names);
    }

    /// What a measurement says of the patient.
    public Outcome interpret(Measurement measurement, Patient patient) {
        var code = measurement.loinc();
        if (code.isPresent()) {
            return tests.byCode(code.orElseThrow())
                    .map(test -> interpret(List.of(test), measurement, patient))
                    .orElse(not(measurement, "its LOINC code has no term in the tables"));
        }
        var meant = new ArrayList<LabTest>();
        names.named(measurement.name()).forEach(named -> meant.addAll(named.tests()));
        return meant.isEmpty()
                ? not(measurement, "no test is known by its name")
                : interpret(meant, measurement, patient);
    }

    /// As [#interpret(Measurement, Patient)], of the first of some tests that the value fits.
    Outcome interpret(List<LabTest> meant, Measurement measurement, Patient patient) {
        var test = fitting(meant, measurement);
        if (test.isEmpty()) {
            return not(measurement, misfit(measurement));
        }
        var judging = new Judging(test.orElseThrow(), measurement, patient, tests.rangeSource());
        return switch (judging.judgement()) {
            case Judgement.Open(var reason) -> not(measurement, reason);
            case Judgement.Made made -> spoken(test.orElseThrow(), made, measurement);
        };
    }

    private static String misfit(Measurement measurement) {
        return switch (measurement.value()) {
            case Value.Worded _ -> "no term is known for such a result of this test";
            case Value.Quantity(_, _, var unit) when unit.isBlank() -> "it has no unit";
            case Value.Quantity(_, _, var unit) when Units.parse(unit).isEmpty() ->
                    "its unit isn't known";
            case Value.Quantity _ -> "its unit is none that this test is given in";
        };
    }

    /// The first test that the value can be of; a code leaves no choice.
    static Optional<LabTest> fitting(List<LabTest> meant, Measurement measurement) {
        if (measurement.loinc().isPresent()) {
            return Optional.of(meant.getFirst());
        }
        return switch (measurement.value()) {
            case Value.Worded(var text) -> {
                var verdict = WordedResult.verdict(text);
                yield meant.stream()
                        .filter(test -> verdict.isEmpty() || speaks(test, verdict.orElseThrow()))
                        .findFirst();
            }
            case Value.Quantity(_, _, var text) -> {
                var unit = text.isBlank() ? Optional.of("") : Units.parse(text);
                yield meant.stream()
                        .filter(test ->
                                unit.isPresent() && TestUnits.fits(test, unit.orElseThrow()))
                        .findFirst();
            }
        };
    }

    private static boolean speaks(LabTest test, Verdict verdict) {
        return switch (verdict) {
            case POSITIVE, NEGATIVE ->
                    test.term(Verdict.POSITIVE).isPresent() || test.term(verdict).isPresent();
            case LOW, HIGH -> test.term(verdict).isPresent();
            case NORMAL -> true;
        };
    }

    private static Outcome spoken(LabTest test, Judgement.Made made, Measurement measurement) {
        boolean normal = made.verdict() == Verdict.NORMAL || made.verdict() == Verdict.NEGATIVE;
        var terms = normal ? excluded(test, made) : test.term(made.verdict()).stream().toList();
        if (terms.isEmpty()) {
            return not(
                    measurement,
                    "no term is known for a " + made.verdict().words() + " result of this test");
        }
        var status = normal ? Status.EXCLUDED : Status.OBSERVED;
        return new Outcome.Understood(
                terms.stream()
                        .map(term ->
                                new Mention(
                                        term,
                                        status,
                                        measurement.origin(),
                                        Optional.of(new Cue(made.words(), Optional.empty())),
                                        made.yardstick().confidence()))
                        .toList());
    }

    /// What an abnormal result would have shown.
    private static List<TermId> excluded(LabTest test, Judgement.Made made) {
        var terms = new LinkedHashSet<TermId>();
        if (made.verdict() == Verdict.NEGATIVE) {
            test.term(Verdict.POSITIVE).or(() -> test.term(Verdict.NEGATIVE)).ifPresent(terms::add);
            return List.copyOf(terms);
        }
        if (made.sides().hasLow()) {
            test.term(Verdict.LOW).ifPresent(terms::add);
        }
        if (made.sides().hasHigh()) {
            test.term(Verdict.HIGH).ifPresent(terms::add);
        }
        if (test.term(Verdict.LOW).isEmpty() && test.term(Verdict.HIGH).isEmpty()) {
            test.term(Verdict.NORMAL).ifPresent(terms::add);
        }
        return List.copyOf(terms);
    }

    static Outcome not(Measurement measurement, String reason) {
        return new Outcome.NotUnderstood(new Ignored(place(measurement.origin()), reason));
    }

    /// A place as people read it.
    private static String place(Origin origin) {
        return switch (origin) {
            case Origin.Entry(var place) -> place;
            case Origin.Typed _ -> "what was typed";
            case Origin.Perceived(var document, _, _, _, _) -> document;
            case Origin.Several _ -> "several sources";
            case Origin.Words(var document, var from, var to, var words) ->
                    (document.isEmpty() ? "" : document + ", ")
                            + "“"
                            + words.replaceAll("\\s+", " ")
                            + "”, characters "
                            + from
                            + " to "
                            + to;
            case Origin.Confirmed(var read, _) -> read.isEmpty() ? "what was added" : read;
        };
    }
}
