package io.warrant.engine.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class InterpreterTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2020, 3, 1, 12, 0);

    private static Outcome run(Guideline model, String... inputs) {
        var values = new TreeMap<String, List<Value>>();
        for (int at = 0; at < inputs.length; at += 2) {
            var value = List.of(Literals.parse(inputs[at + 1]));
            values.merge(
                    inputs[at],
                    value,
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
        return new Interpreter(NOW, "en").run(Program.of(model), values);
    }

    /// What an expression comes to.
    private static String reckoned(String expression, String... inputs) {
        return run(ToyGuideline.doing("$gt0015=" + expression), inputs).value("gt0015").text();
    }

    private static boolean holds(String condition, String... inputs) {
        return run(ToyGuideline.when(condition), inputs)
                .value("gt0015")
                .equals(new Value.Truth(true));
    }

    @Test
    void firesRulesByPriorityAndSaysWhy() {
        var outcome =
                run(ToyGuideline.score(), "gt0005", "1|local::at0011|Present|", "gt0006", "17,cm");
        assertThat(outcome.applies()).isTrue();
        assertThat(outcome.firings().stream().map(Outcome.Firing::rule))
                .containsExactly("", "gt0030", "gt0031");
        assertThat(outcome.value("gt0015")).isEqualTo(new Value.Quantity(2.7, "", 1));
        assertThat(outcome.value("gt0016").text()).isEqualTo("Large");
        assertThat(outcome.firings().get(1).known())
                .contains(new Outcome.Reading("gt0006", Literals.parse("17,cm")));
        assertThat(outcome.firings().get(2).because())
                .containsExactly("$gt0015|Score|.magnitude>=2");
    }

    @Test
    void triesNoRuleWhereAPreconditionFails() {
        var outcome =
                run(ToyGuideline.score(), "gt0005", "1|local::at0011|Present|", "gt0006", "9,cm");
        assertThat(outcome.applies()).isFalse();
        assertThat(outcome.unmet()).containsExactly("$gt0006|Length|>=10,cm");
        assertThat(outcome.values()).isEmpty();
    }

    @Test
    void reckonsNothingFromWhatIsUnknown() {
        var outcome = run(ToyGuideline.doing("$gt0015.magnitude=$gt0005.value+1"));
        assertThat(outcome.value("gt0015").isMissing()).isTrue();
        assertThat(outcome.firings().getFirst().did().getFirst().value().isMissing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "1+2*3; 7",
                "(1+2)*3; 9",
                "2^3^1*2; 16",
                "7%4; 3",
                "-2+5; 3",
                "(-2)*5; -10",
                "0-2^2; -4",
                "floor(7/2)+ceil(1/4)+round(2.5); 7",
                "abs(0-3)+sqrt(16); 7",
                "log10(1000); 3",
                "round(e^(2*log(3))); 9",
                "max((max(1,5)),3)-min(4,2); 3",
                "'a'+' '+2; a 2",
                "1.5e1; 15",
                "$gt0040.term; Blood thinner",
                "$currentDateTime.year; 2020",
                "(-5),mm; -5 mm",
                "14.93,%; 14.93 %",
            })
    void reckons(String expression, String expected) {
        assertThat(reckoned(expression)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$gt0006>=65,a; 65,a; true",
                "$gt0006<65,a; 779,mo; true",
                "$gt0006>5,kg; 6; true",
                "$gt0006==null; ; true",
                "$gt0006!=null; ; false",
                "$gt0006>5,kg; ; false",
                "!($gt0006>5,kg)||$gt0006==null; ; true",
                "$gt0006=='red'; red; true",
                "$gt0006.unit=='kg'; 5,kg; true",
                "$gt0006.unit=='umol/l'; 5,µmol/L; true",
                "$gt0006.unit=='kg'; 5; false",
                "$gt0006==true; TRUE; true",
                "$gt0006==1|local::at0011|Yes|; 1|local::at0011|Ja|; true",
                "$gt0006==local::at0011|Yes|; 1|local::at0011|Ja|; true",
                "$gt0006.code=='at0012'; local::at0012|No|; true",
                "$gt0006>=2; 3|local::at0011|Ja|; true",
                "$gt0006 is_a local::gt0040|Thinner|; ATC::B01AA03|Warfarin|; true",
                "$gt0006 !is_a local::gt0040|Thinner|; ATC::C10AA01|Simvastatin|; true",
                "$gt0006>=($currentDateTime-2,a); 2018-03-01T12:00; true",
                "$gt0006>=($currentDateTime-2,a); 2018-03-01T11:59; false",
                "$currentDateTime-$gt0006>=P3D; 2020-02-27T12:00; true",
                "$gt0006>2019-12-31; 2020-01-01; true",
            })
    void compares(String condition, String input, boolean expected) {
        var given = input == null ? new String[] {} : new String[] {"gt0006", input};
        assertThat(holds(condition, given)).isEqualTo(expected);
    }

    @Test
    void makesWholeNumbersOfMagnitudesWithoutUnitAndPrecision() {
        assertThat(run(ToyGuideline.doing("$gt0015.magnitude=20.5")).value("gt0015"))
                .isEqualTo(new Value.Count(20));
        assertThat(
                        run(ToyGuideline.doing("$gt0015.magnitude=20.5", "$gt0015.unit='kg'"))
                                .value("gt0015"))
                .isEqualTo(new Value.Quantity(20.5, "kg", Value.Quantity.UNSTATED));
    }

    @Test
    void roundsWhereThePrecisionIsSetBehindTheMagnitudeOnly() {
        var behind = ToyGuideline.doing("$gt0015.magnitude=2/3", "$gt0015.precision=1");
        var before = ToyGuideline.doing("$gt0015.precision=1", "$gt0015.magnitude=2/3");
        assertThat(run(behind).value("gt0015")).isEqualTo(new Value.Quantity(0.7, "", 1));
        assertThat(run(before).value("gt0015")).isEqualTo(new Value.Quantity(2.0 / 3, "", 1));
    }

    @Test
    void namesThePlaceWhereItDividesByZero() {
        var outcome = run(ToyGuideline.doing("$gt0015=1/$gt0006.magnitude"), "gt0006", "0");
        assertThat(outcome.value("gt0015").isMissing()).isTrue();
        assertThat(outcome.faults().getFirst().toString())
                .contains("rule gt0030, then")
                .contains("divides by zero");
    }

    @Test
    void namesMixedUnitsUnlessAnotherConditionKnowsTheUnit() {
        var mixed = run(ToyGuideline.when("$gt0006>5,kg"), "gt0006", "6,m");
        assertThat(mixed.faults().getFirst().problem()).contains("mixes the units m and kg");
        var both = run(ToyGuideline.when("$gt0006>5,kg||$gt0006>5,m"), "gt0006", "6,m");
        assertThat(both.faults()).isEmpty();
        assertThat(both.value("gt0015").text()).isEqualTo("yes");
        var sum = run(ToyGuideline.doing("$gt0015=$gt0006+5,kg"), "gt0006", "6,m");
        assertThat(sum.faults().getFirst().problem()).contains("mixes the units");
    }

    @Test
    void endsWhatTakesTooManySteps() {
        var inputs = new TreeMap<String, List<Value>>();
        inputs.put("gt0006", Collections.nCopies(1000, new Value.Count(1)));
        var sum = "$gt0006+".repeat(1000) + "1";
        var outcome =
                new Interpreter(NOW, "en")
                        .run(Program.of(ToyGuideline.doing("$gt0015=" + sum)), inputs);
        assertThat(outcome.faults().getFirst().problem()).contains("steps");
        assertThat(outcome.values()).isEmpty();
    }

    @Test
    void looksAtAllInstances() {
        var model =
                ToyGuideline.doing(
                        "$gt0015=max($gt0006)", "$gt0016=$gt0006.sum", "$gt0017=count($gt0006)");
        var outcome = run(model, "gt0006", "4", "gt0006", "9", "gt0006", "2");
        assertThat(outcome.value("gt0015").text()).isEqualTo("9");
        assertThat(outcome.value("gt0016").text()).isEqualTo("15");
        assertThat(outcome.value("gt0017").text()).isEqualTo("3");
    }

    @Test
    void readsTheInstanceThatAPredicateChooses() {
        var score = ToyGuideline.when("$gt0006==9");
        var first = score.bindings().getFirst();
        var model =
                new Guideline(
                        score.id(),
                        score.concept(),
                        score.about(),
                        List.of(
                                new Binding(
                                        first.code(),
                                        true,
                                        first.model(),
                                        first.elements(),
                                        List.of("max(/data/gt0007)")),
                                score.bindings().getLast()),
                        score.logic(),
                        score.terms());
        var outcome =
                run(
                        model,
                        "gt0006",
                        "9",
                        "gt0006",
                        "2",
                        "gt0007",
                        "2020-01-02",
                        "gt0007",
                        "2019-05-06");
        assertThat(outcome.value("gt0015").text()).isEqualTo("yes");
    }

    @Test
    void fillsInTemplates() {
        var logic =
                new Logic(
                        List.of(),
                        List.of(),
                        List.of(
                                ToyGuideline.rule(
                                        "gt0030",
                                        1,
                                        List.of(),
                                        "$gt0015='so \"called\"'",
                                        "use_template($gt2022)")),
                        List.of(
                                new Logic.Template(
                                        "gt2022", "card", "{\"summary\":\"It is {$gt0015}\"}")));
        var outcome = run(ToyGuideline.of("Toy.v1", logic));
        assertThat(outcome.cards())
                .containsExactly(
                        new Outcome.Card(
                                "gt2022", "card", "{\"summary\":\"It is so \\\"called\\\"\"}"));
    }

    @Test
    void remembersWhichRulesFired() {
        var logic =
                new Logic(
                        List.of(),
                        List.of(),
                        List.of(
                                ToyGuideline.rule("gt0030", 2, List.of("$gt0006==1"), "$gt0015=1"),
                                ToyGuideline.rule(
                                        "gt0031", 1, List.of("!fired($gt0030)"), "$gt0015=2")),
                        List.of());
        var model = ToyGuideline.of("Toy.v1", logic);
        assertThat(run(model, "gt0006", "1").value("gt0015").text()).isEqualTo("1");
        assertThat(run(model).value("gt0015").text()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "$gt0015=; ends too early",
                "$gt0015=1 +; ends too early",
                "$gt0015=('a; isn't closed",
                "$gt0015=exec(1); means nothing",
                "$gt0015=$gt0006.getClass; there is no attribute",
                "$gt0015=fired($gt0099); there is no rule",
                "$gt0015=1 2; isn't expected",
                "$currentDateTime=1; can't be set",
                "use_template($gt9999); there is no template",
            })
    void namesThePlaceOfWhatItCantParse(String action, String problem) {
        var program = Program.of(ToyGuideline.doing("$gt0016=1", action));
        assertThat(program.isSound()).isFalse();
        assertThat(program.faults().getFirst().place()).isEqualTo("rule gt0030, then 2");
        assertThat(program.faults().getFirst().problem()).contains(problem);
        assertThatThrownBy(() -> new Interpreter(NOW, "en").run(program, Map.of()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("Toy.v1 can't be run. rule gt0030, then 2");
    }

    @Test
    void refusesEndlessNesting() {
        var program = Program.of(ToyGuideline.doing("$gt0015=" + "(".repeat(1000) + "1"));
        assertThat(program.faults().getFirst().problem()).contains("nested deeper");
    }

    @Test
    void namesAnElementWithoutATerm() {
        assertThat(Program.of(ToyGuideline.score()).faults())
                .contains(new Fault("element gt0017", "no term gives its name", false));
    }
}
