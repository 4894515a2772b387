package io.warrant.ledger.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.judgements.Answer;
import io.warrant.ledger.judgements.Correction;
import io.warrant.ledger.judgements.Judgement;
import io.warrant.ledger.judgements.Occasion;
import io.warrant.ledger.judgements.Opinion;
import io.warrant.ledger.judgements.Stage;
import io.warrant.ledger.judgements.Verdict;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Agreement worked by hand.
class AgreementTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-30T23:59:59Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");

    /// A judgement with one accepted diagnosis.
    private static Judgement judged(String item, Stage stage, String person, String... answer) {
        var occasion = new Occasion(new CaseId(item), 1, NOVEMBER, "ann", stage);
        return judged(occasion, List.of(accepted(person)), answer);
    }

    private static Judgement judged(Occasion occasion, List<Opinion> opinions, String... answer) {
        return new Judgement(
                occasion, opinions, List.of(), "why", new Answer(List.of(answer), "k", "p"));
    }

    private static Opinion accepted(String disease) {
        return new Opinion(disease, Verdict.ACCEPTED, "");
    }

    /// 20 cases: both say A in 8, both B in 6, program A and person B in 4, the reverse in 2.
    private static List<Judgement> twenty() {
        var all = new ArrayList<Judgement>();
        for (int i = 0; i < 20; i++) {
            var program = i < 8 || (i >= 14 && i < 18) ? "T:A" : "T:B";
            var person = i < 8 || i >= 18 ? "T:A" : "T:B";
            all.add(judged("case-" + i, Stage.AFTER, person, program, "T:C"));
        }
        return all;
    }

    @Test
    void kappaIsWhatExceedsChance() {
        var all = Agreement.of(twenty()).after().all();
        assertThat(all.judged()).isEqualTo(20);
        assertThat(all.top1()).isEqualTo(new Share(14, 20));
        // Observed 14/20 = 0.7. The program says A 12 times, the person 10 times; chance is
        // (12 * 10 + 8 * 10) / 400 = 0.5; (0.7 - 0.5) / 0.5 = 0.4.
        var kappa = all.kappa().orElseThrow();
        assertThat(kappa.value()).isCloseTo(0.4, within(1e-12));
        var interval = kappa.interval().orElseThrow();
        assertThat(interval.low()).isBetween(-0.2, 0.3);
        assertThat(interval.high()).isBetween(0.5, 0.9);
        assertThat(Agreement.of(twenty())).isEqualTo(Agreement.of(twenty()));
    }

    @Test
    void fullAgreementIsOneAndOneAnswerHasNone() {
        var full =
                List.of(
                        judged("a", Stage.AFTER, "T:A", "T:A"),
                        judged("b", Stage.AFTER, "T:B", "T:B"));
        assertThat(Agreement.of(full).after().all().kappa().orElseThrow().value()).isEqualTo(1);
        var one = List.of(judged("a", Stage.AFTER, "T:A", "T:A"));
        assertThat(Agreement.of(one).after().all().kappa()).isEmpty();
        assertThat(Agreement.of(List.of()).after().all().judged()).isZero();
        assertThat(Agreement.of(List.of()).after().all().top1().interval()).isEmpty();
    }

    @Test
    void wilsonsIntervalStaysWithinBounds() {
        // By hand: p = 0.5, n = 10, z = 1.96: middle 0.5, half 0.2634.
        var half = new Share(5, 10).interval().orElseThrow();
        assertThat(half.low()).isCloseTo(0.2366, within(1e-4));
        assertThat(half.high()).isCloseTo(0.7634, within(1e-4));
        assertThat(new Share(0, 3).interval().orElseThrow().low()).isCloseTo(0, within(1e-12));
        assertThat(new Share(3, 3).interval().orElseThrow().high()).isCloseTo(1, within(1e-12));
    }

    @Test
    void countsByMonthAndByRank() {
        var november = judged("a", Stage.AFTER, "T:C", "T:A", "T:B", "T:C");
        var occasion = new Occasion(new CaseId("b"), 1, DECEMBER, "ann", Stage.AFTER);
        var december = judged(occasion, List.of(accepted("T:X")), "T:A", "T:B");
        var months = Agreement.of(List.of(november, december)).after().months();
        assertThat(months).extracting(Period::name).containsExactly("2026-11", "2026-12");
        assertThat(months.getFirst().top1()).isEqualTo(new Share(0, 1));
        assertThat(months.getFirst().top3()).isEqualTo(new Share(1, 1));
        assertThat(months.getLast().top10()).isEqualTo(new Share(0, 1));
    }

    @Test
    void theLastJudgementCounts() {
        var all =
                List.of(
                        judged("a", Stage.AFTER, "T:B", "T:A"),
                        judged("a", Stage.AFTER, "T:A", "T:A"));
        assertThat(Agreement.of(all).after().all().top1()).isEqualTo(new Share(1, 1));
    }

    @Test
    void tellsWhatChangedOnceTheAnswerWasSeen() {
        var all = new ArrayList<Judgement>();
        var moves = List.of("A A", "A A", "B A", "A B", "B C", "B B", "C C");
        for (int i = 0; i < moves.size(); i++) {
            var move = moves.get(i).split(" ");
            all.add(judged("case-" + i, Stage.BEFORE, "T:" + move[0], "T:A"));
            all.add(judged("case-" + i, Stage.AFTER, "T:" + move[1], "T:A"));
        }
        all.add(judged("only-after", Stage.AFTER, "T:A", "T:A"));
        var agreement = Agreement.of(all);
        assertThat(agreement.shift()).isEqualTo(new Shift(2, 1, 1, 1, 2));
        assertThat(agreement.shift().all()).isEqualTo(7);
        assertThat(agreement.before().all().judged()).isEqualTo(7);
        assertThat(agreement.after().all().judged()).isEqualTo(8);
    }

    @Test
    void aPersonsFirstDiagnosisIsTheFirstAcceptedElseTheFirstPossible() {
        var possible = new Opinion("T:P", Verdict.POSSIBLE, "");
        var rejected = new Opinion("T:R", Verdict.REJECTED, "");
        assertThat(first(rejected, possible, accepted("T:A"))).hasValue("T:A");
        assertThat(first(rejected, possible)).hasValue("T:P");
        assertThat(first(rejected)).isEmpty();
    }

    private static Optional<String> first(Opinion... opinions) {
        var occasion = new Occasion(new CaseId("a"), 1, NOVEMBER, "ann", Stage.AFTER);
        return judged(occasion, List.of(opinions), "T:A").first();
    }

    @Test
    void refusesWhatIsNoJudgement() {
        assertThatThrownBy(() -> first(accepted("T:A"), accepted("T:A")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("two opinions on T:A");
        assertThatThrownBy(() -> accepted("Marfan"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("OMIM:154700");
        assertThatThrownBy(() -> new Opinion("T:A", Verdict.REJECTED, "x".repeat(10_001)))
                .isInstanceOf(InvalidCaseException.class);
        assertThatThrownBy(() -> correction(Correction.Status.OBSERVED))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("changes nothing");
    }

    private static Correction correction(Correction.Status to) {
        return new Correction("T:A", Correction.Status.OBSERVED, to, "");
    }
}
