package io.warrant.bench.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Criterion.Standing;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class TallyTest {

    private static Criterion criterion(Standing standing, String enough, String... answers) {
        return new Criterion(
                new Criterion.Guide("Toy.v1", "Toy criteria", "draft", "Toy 2020.", "by hand"),
                standing,
                "",
                List.of(answers).stream()
                        .map(answer -> new Criterion.Known("Rash", answer, "rash", List.of()))
                        .toList(),
                List.of(new Criterion.Missing("Diary", Optional.empty(), enough)),
                Optional.empty());
    }

    private static Tally tally() {
        var tally = new Tally();
        tally.untouched();
        tally.add(criterion(Standing.MET, "", "Yes", "no", "12 cm"));
        tally.add(criterion(Standing.UNKNOWN, "yes", "yes"));
        return tally;
    }

    @Test
    void itCountsPatientsStandingsAndAnswers() {
        var tally = tally();
        assertThat(tally.cases()).isEqualTo(3);
        assertThat(tally.touched()).isEqualTo(2);
        assertThat(tally.of(Standing.MET)).isEqualTo(1);
        assertThat(tally.of(Standing.NOT_MET)).isZero();
        assertThat(tally.almost()).isEqualTo(1);
        assertThat(tally.shown()).isEqualTo(2);
        assertThat(tally.denied()).isEqualTo(1);
    }

    @Test
    void theReportHasALineForOwnPatientsAndOneForOthers() {
        var line = new CriteriaBench.Line("Toy.v1", tally(), new Tally());
        var result = new CriteriaBench.Result(3, 0, new TreeMap<>(Map.of("Toy.v1", line)));
        assertThat(CriteriaReport.text(result).lines().skip(3))
                .satisfiesExactly(
                        own -> assertThat(own).startsWith("Toy.v1").contains("own"),
                        others -> assertThat(others).contains("others").endsWith("0.00  0.00"));
        assertThat(CriteriaReport.json(result)).contains("\"guideline\" : \"Toy.v1\"");
    }
}
