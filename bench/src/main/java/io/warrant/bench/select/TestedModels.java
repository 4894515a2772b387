package io.warrant.bench.select;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Literals;
import io.warrant.engine.guideline.Value;
import io.warrant.engine.laboratory.LabTest;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.selection.Fact;
import io.warrant.engine.selection.Instrument;
import io.warrant.engine.selection.Need;
import io.warrant.sources.guidelines.Shelf;
import io.warrant.sources.guidelines.TestFile;
import io.warrant.sources.guidelines.TestFileReader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Makes charts of what the guidelines' own tests put in, as far as a record could tell it: age,
/// sex, measurements and signs. They check the choice by inputs, not the reading of labels, which
/// made these charts. One test of each guideline is taken, the first that puts anything in.
final class TestedModels {

    private static final Set<String> YES = Set.of("yes", "present", "true");
    private static final Set<String> NO = Set.of("no", "absent", "false");
    private static final Origin ORIGIN = new Origin.Entry("test");

    private final Guidelines guidelines;
    private final Map<String, Instrument> instruments = new HashMap<>();

    TestedModels(Guidelines guidelines, List<Instrument> instruments) {
        this.guidelines = guidelines;
        instruments.forEach(one -> this.instruments.put(one.id(), one));
    }

    /// Items whose charts hold more than age and sex.
    List<SelectItem> items() {
        var items = new LinkedHashMap<String, SelectItem>();
        var shelf = new Shelf(guidelines, Map.of());
        for (var text : guidelines.tests()) {
            try {
                var file = TestFileReader.read(text.file(), text.text());
                for (var test : file.cases()) {
                    test.input()
                            .forEach((key, values) ->
                                    item(shelf, file, key, values)
                                            .ifPresent(
                                                    item -> items.putIfAbsent(item.group(), item)));
                }
            } catch (io.warrant.engine.errors.InvalidCaseException
                    | io.warrant.engine.errors.KnowledgeException _) {
                // `guideline test` lists the files that can't be read; they hold no item.
            }
        }
        return List.copyOf(items.values());
    }

    private Optional<SelectItem> item(
            Shelf shelf, TestFile file, String key, TestFile.Values values) {
        var name = file.models().getOrDefault(key, "");
        return shelf.find(name, file.name().replaceFirst("\\.test\\.yml$", ""))
                .map(program -> instruments.get(program.guideline().id()))
                .map(one -> new SelectItem(one.id(), chart(one, values), List.of(one.id())))
                .filter(item ->
                        !item.chart().values().isEmpty() || !item.chart().findings().isEmpty());
    }

    private static Chart chart(Instrument instrument, TestFile.Values values) {
        var draft = new Draft();
        for (var need : instrument.needs()) {
            var given = values.byElement().getOrDefault(need.code(), List.of());
            if (!given.isEmpty()) {
                draft.add(need, Literals.parse(given.getLast()));
            }
        }
        return draft.chart();
    }

    /// A chart while it is made.
    private static final class Draft {

        private AgeRange age = AgeRange.UNKNOWN;
        private Sex sex = Sex.UNKNOWN;
        private final List<Finding> findings = new ArrayList<>();
        private final List<Fact.Measurement> values = new ArrayList<>();

        void add(Need need, Value value) {
            switch (need.aspect()) {
                case Aspect.Age _ -> age = new AgeRange(40, 41);
                case Aspect.BodySex _ -> sex = Sex.FEMALE;
                case Aspect.Measured(var loinc) ->
                        number(value)
                                .ifPresent(number ->
                                        values.add(
                                                new Fact.Measurement(
                                                        List.of(test(loinc.getFirst())),
                                                        number,
                                                        "1",
                                                        "",
                                                        ORIGIN)));
                case Aspect.Sign(var term) -> {
                    var said = said(value);
                    if (YES.contains(said)) {
                        findings.add(new Finding.Observed(term, ORIGIN));
                    } else if (NO.contains(said)) {
                        findings.add(new Finding.Excluded(term, ORIGIN));
                    }
                }
                case Aspect.Signs _, Aspect.Within _, Aspect.Other _ -> {
                    // No record is searched for it.
                }
            }
        }

        Chart chart() {
            return new Chart(new Patient(sex, age, AgeRange.UNKNOWN), findings, values, "");
        }
    }

    private static LabTest test(String loinc) {
        return new LabTest(
                loinc, List.of(), "", Optional.empty(), OptionalDouble.empty(), Map.of());
    }

    private static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Quantity quantity when !quantity.isUnset() ->
                    Optional.of(BigDecimal.valueOf(quantity.magnitude()));
            case Value.Count(var number) -> Optional.of(BigDecimal.valueOf(number));
            default -> Optional.empty();
        };
    }

    private static String said(Value value) {
        return switch (value) {
            case Value.Ordinal(_, _, var label) -> label.strip().toLowerCase(Locale.ROOT);
            case Value.Coded(_, var label) -> label.strip().toLowerCase(Locale.ROOT);
            case Value.Truth(var holds) -> holds ? "yes" : "no";
            default -> "";
        };
    }
}
