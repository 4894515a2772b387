package io.warrant.engine.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ForesightTest {

    private static final Value YES = Value.of(true);
    private static final Value NO = Value.of(false);

    /// One of two signs, or a length above 10.
    private static final Program EITHER =
            Program.of(ToyGuideline.when("$gt0005==true||$gt0007==true||$gt0006.magnitude>10"));

    private static Set<List<Value>> endings(Map<String, Value> known) {
        return Foresight.of(EITHER)
                .flatMap(foresight -> foresight.endings(known, List.of("gt0015")))
                .orElse(Set.of());
    }

    @Test
    void anAnswerThatDecidesDecidesWhateverElseIsUnknown() {
        assertThat(endings(Map.of("gt0005", YES, "gt0008", NO))).containsExactly(List.of(YES));
    }

    @Test
    void whatDependsOnTheUnknownMayEndInBothWays() {
        assertThat(endings(Map.of("gt0005", NO, "gt0008", NO)))
                .containsExactlyInAnyOrder(List.of(YES), List.of(Values.MISSING));
    }

    @Test
    void allKnownEndsInOneWay() {
        var known = new LinkedHashMap<String, Value>();
        known.put("gt0005", NO);
        known.put("gt0006", Value.of(10));
        known.put("gt0007", NO);
        known.put("gt0008", NO);
        assertThat(endings(known)).containsExactly(List.of(Values.MISSING));
    }

    @Test
    void aNumberIsTriedBelowAtAndAboveEachLimit() {
        assertThat(Foresight.of(EITHER).orElseThrow().answers("gt0006"))
                .extracting(Value::text)
                .containsExactly("9", "10", "11");
    }

    @Test
    void followingRuleByRuleLeavesOutNothingThatMayCome() {
        var foresight = Foresight.of(EITHER).orElseThrow();
        var answers = new LinkedHashMap<String, List<Value>>();
        for (var code : List.of("gt0005", "gt0006", "gt0007")) {
            answers.put(code, foresight.answers(code));
        }
        var followed = new Following(EITHER, answers).endings(Map.of(), List.of("gt0015"));
        assertThat(followed.orElse(Set.of()))
                .containsExactlyInAnyOrder(List.of(YES), List.of(Values.MISSING));
        var decided =
                new Following(EITHER, answers).endings(Map.of("gt0007", YES), List.of("gt0015"));
        assertThat(decided.orElse(Set.of())).containsExactly(List.of(YES));
    }

    @Test
    void whatIsReckonedWithCannotBeToldByStretches() {
        var sum = Program.of(ToyGuideline.doing("$gt0015.magnitude=$gt0006.magnitude+1"));
        assertThat(Foresight.of(sum).orElseThrow().endings(Map.of(), List.of("gt0015"))).isEmpty();
    }

    @Test
    void outOfItsPreconditionsAModelEndsWithoutAnyValue() {
        var score = Foresight.of(Program.of(ToyGuideline.score())).orElseThrow();
        var known = new LinkedHashMap<String, Value>();
        known.put("gt0005", new Value.Ordinal(1, new Code("local", "at0011"), "Present"));
        known.put("gt0006", new Value.Quantity(5, "cm", -1));
        known.put("gt0007", NO);
        known.put("gt0008", NO);
        assertThat(score.endings(known, List.of("gt0016"))).contains(Set.of(List.of()));
    }

    @Test
    void aScaleOfPointsFromZeroOnIsWhole() {
        var score = Foresight.of(Program.of(ToyGuideline.score())).orElseThrow();
        assertThat(score.answers("gt0005")).hasSize(2).noneMatch(Value::isMissing);
        var one = Program.of(ToyGuideline.when("$gt0005==1|local::at0011|Present|"));
        assertThat(Foresight.of(one).orElseThrow().answers("gt0005")).anyMatch(Value::isMissing);
    }

    private static final List<String> SIGNS = List.of("gt0005", "gt0006", "gt0007", "gt0008");

    private static Value answer(long points) {
        return new Value.Ordinal(
                points, new Code("local", "at" + points), points == 0 ? "No" : "Yes");
    }

    /// Ends of a model that counts four signs and wants three, as [Following] tells them.
    private static Set<List<Value>> counted(Map<String, Value> known) {
        var sum = "$gt0016.magnitude=$gt0005.value+$gt0006.value+$gt0007.value+$gt0008.value";
        var given = SIGNS.stream().map(code -> "$" + code + "!=null").toList();
        var rules =
                List.of(
                        ToyGuideline.rule("gt0030", 2, given, sum),
                        ToyGuideline.rule("gt0031", 1, List.of("$gt0016>=3"), "$gt0015=true"));
        var program =
                Program.of(
                        ToyGuideline.of(
                                "Toy.v1",
                                new Logic(List.of(), List.of("$gt0015=false"), rules, List.of())));
        var answers = new LinkedHashMap<String, List<Value>>();
        SIGNS.forEach(code -> answers.put(code, List.of(answer(0), answer(1))));
        return new Following(program, answers)
                .endings(known, List.of("gt0016", "gt0015"))
                .orElseThrow();
    }

    @Test
    void sumsAreFollowedOnceEach() {
        assertThat(counted(Map.of()).stream().map(List::getFirst).distinct()).hasSize(5);
        var three = Map.of("gt0005", answer(1), "gt0006", answer(1), "gt0008", answer(1));
        assertThat(counted(three).stream().map(List::getLast)).containsOnly(YES);
        var none = Map.of("gt0005", answer(0), "gt0006", answer(0));
        assertThat(counted(none).stream().map(List::getLast)).containsOnly(NO);
    }
}
