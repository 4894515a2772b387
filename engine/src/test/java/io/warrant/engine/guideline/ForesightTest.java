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
}
