package io.warrant.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.audit.Action;
import io.warrant.ledger.audit.Result;
import io.warrant.ledger.audit.Run;
import io.warrant.ledger.cases.CaseChange;
import io.warrant.ledger.cases.CaseDraft;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.cases.CaseSummary;
import io.warrant.ledger.cases.CaseVersion;
import io.warrant.ledger.cases.Deletion;
import io.warrant.ledger.cases.Retention;
import io.warrant.ledger.cases.StoredCase;
import io.warrant.ledger.judgements.Answer;
import io.warrant.ledger.judgements.Correction;
import io.warrant.ledger.judgements.Judgement;
import io.warrant.ledger.judgements.Occasion;
import io.warrant.ledger.judgements.Opinion;
import io.warrant.ledger.judgements.Stage;
import io.warrant.ledger.judgements.Verdict;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What a ledger promises of cases and judgements, in whichever database it is kept.
abstract class CasesContract extends OpenLedger {

    private StoredCase save(String body) {
        return ledger().cases().save("ann", new CaseDraft("A title", bytes(body)));
    }

    private static Judgement judgement(CaseId id, long version) {
        return new Judgement(
                new Occasion(id, version, NOON, "ann", Stage.AFTER),
                List.of(
                        new Opinion("TOY:2", Verdict.ACCEPTED, "fits"),
                        new Opinion("TOY:1", Verdict.REJECTED, "")),
                List.of(
                        new Correction(
                                "TOY:0013",
                                Correction.Status.OBSERVED,
                                Correction.Status.UNKNOWN,
                                "misread")),
                "on the whole",
                new Answer(List.of("TOY:1", "TOY:2"), "knowledge", PROGRAM));
    }

    private long answered(String subject, String record) {
        var result = new Result(Run.of(subject, "", bytes(record)), "k", bytes("answer"));
        return ledger().log().add("ann", Action.DIAGNOSE, result, true).join().number();
    }

    private boolean isKept(long entry) {
        return ledger().log().find(entry).orElseThrow().run().isPresent();
    }

    @Test
    void keepsACaseWithItsHistory() {
        var saved = save("one");
        pass(Duration.ofHours(1));
        assertThat(
                        ledger().cases()
                                .change(
                                        "bob",
                                        saved.id(),
                                        new CaseDraft("New title", bytes("two")),
                                        1))
                .isEqualTo(new CaseChange.Kept(2));
        reopen();
        var found = ledger().cases().find(saved.id()).orElseThrow();
        assertThat(found.title()).isEqualTo("New title");
        assertThat(found.created()).isEqualTo(NOON);
        assertThat(found.versions())
                .extracting(
                        version -> new String(version.body(), StandardCharsets.UTF_8),
                        CaseVersion::who)
                .containsExactly(tuple("one", "ann"), tuple("two", "bob"));
        assertThat(found.newest().at()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        assertThat(ledger().log().verify(List.of()).kept()).isEqualTo(2);
        assertThat(ledger().log().list(saved.id().value(), Long.MAX_VALUE, 10))
                .extracting(entry -> entry.deed().action())
                .containsExactly("change", "save");
    }

    @Test
    void aChangeToAnOldVersionIsRefused() {
        var saved = save("one");
        var draft = new CaseDraft("", bytes("two"));
        ledger().cases().change("ann", saved.id(), draft, 1);
        assertThat(ledger().cases().change("bob", saved.id(), draft, 1))
                .isEqualTo(new CaseChange.Outdated(2));
        assertThat(ledger().cases().change("bob", new CaseId("none"), draft, 1))
                .isEqualTo(new CaseChange.Unknown());
        assertThat(ledger().cases().find(saved.id()).orElseThrow().versions()).hasSize(2);
    }

    @Test
    void listsTheLastChangedFirst() {
        var first = save("one");
        pass(Duration.ofMinutes(1));
        var second = save("two");
        ledger().judgements().add("ann", judgement(second.id(), 1));
        assertThat(ledger().cases().list(10, 0))
                .extracting(CaseSummary::id, CaseSummary::judgements)
                .containsExactly(tuple(second.id(), 1L), tuple(first.id(), 0L));
        assertThat(ledger().cases().list(1, 1))
                .extracting(CaseSummary::id)
                .containsExactly(first.id());
    }

    @Test
    void keepsAJudgementBesideTheAnswer() throws SQLException {
        var saved = save("one");
        var judgement = judgement(saved.id(), 1);
        var entry = ledger().judgements().add("ann", judgement);
        reopen();
        assertThat(ledger().judgements().of(saved.id())).containsExactly(judgement);
        assertThat(ledger().judgements().all()).containsExactly(judgement);
        assertThat(entry.deed().action()).isEqualTo("judge");
        assertThat(entry.traces().input().isNone()).isFalse();
        assertThat(ledger().log().verify(List.of()).kept()).isEqualTo(2);
        for (var spoiler :
                List.of(
                        "UPDATE opinions SET verdict = 'REJECTED'",
                        "UPDATE opinions SET verdict = 'MAYBE'",
                        "DELETE FROM corrections",
                        "UPDATE answers SET disease = 'TOY:3'",
                        "UPDATE judgements SET who = 'bob'",
                        "UPDATE judgements SET at = 'never'")) {
            assertThat(verifyAfter(spoiler).isSound()).as(spoiler).isFalse();
        }
    }

    @Test
    void judgesOnlyWhatIsThere() {
        var saved = save("one");
        for (var wrong : List.of(judgement(saved.id(), 2), judgement(new CaseId("none"), 1))) {
            assertThatThrownBy(() -> ledger().judgements().add("ann", wrong))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("There is no version");
        }
        assertThat(ledger().judgements().all()).isEmpty();
    }

    @Test
    void deletesAllOfACaseAndTheChainStillHolds() throws SQLException {
        var saved = save("patient one");
        var other = save("patient two");
        ledger().judgements().add("ann", judgement(saved.id(), 1));
        long bound = answered(saved.id().value(), "patient one, draft");
        long same = answered("", "patient one");
        long foreign = answered("", "patient two");
        var before = ledger().log().head();
        assertThat(ledger().cases().delete("ann", saved.id())).isEqualTo(new Deletion(1, 2));
        assertThat(ledger().cases().find(saved.id())).isEmpty();
        assertThat(ledger().judgements().all()).isEmpty();
        assertThat(count("opinions") + count("corrections") + count("answers")).isZero();
        assertThat(isKept(bound)).isFalse();
        assertThat(isKept(same)).isFalse();
        assertThat(isKept(foreign)).isTrue();
        assertThat(ledger().cases().find(other.id())).isPresent();
        var found = ledger().log().verify(List.of(before));
        assertThat(found.breaches()).isEmpty();
        assertThat(ledger().log().list(saved.id().value(), Long.MAX_VALUE, 1).getFirst().deed())
                .extracting(deed -> deed.action())
                .isEqualTo("delete");
        assertThat(ledger().cases().delete("ann", saved.id()).isEmpty()).isTrue();
    }

    @Test
    void twoCasesMayHaveTheSameBytes() {
        var saved = save("twin");
        var twin = save("twin");
        ledger().cases().delete("ann", saved.id());
        assertThat(ledger().cases().find(twin.id()).orElseThrow().newest().body())
                .isEqualTo(bytes("twin"));
        assertThat(ledger().log().verify(List.of()).breaches()).isEmpty();
    }

    @Test
    void retentionDeletesWhatIsOld() {
        var old = save("old");
        long bound = answered(old.id().value(), "old, draft");
        long loose = answered("", "loose");
        pass(Duration.ofDays(10));
        var fresh = save("fresh");
        long recent = answered("", "recent");
        var limit = Optional.of(NOON.plus(Duration.ofDays(5)));
        assertThat(ledger().cases().expire("warrant", new Retention(Optional.empty(), limit)))
                .isEqualTo(new Deletion(0, 1));
        assertThat(isKept(loose)).isFalse();
        assertThat(isKept(bound)).as("it goes with its case").isTrue();
        assertThat(ledger().cases().expire("warrant", new Retention(limit, Optional.empty())))
                .isEqualTo(new Deletion(1, 1));
        assertThat(isKept(bound)).isFalse();
        assertThat(isKept(recent)).isTrue();
        assertThat(ledger().cases().find(fresh.id())).isPresent();
        assertThat(ledger().cases().expire("warrant", new Retention(limit, limit)).isEmpty())
                .isTrue();
        assertThat(ledger().log().verify(List.of()).breaches()).isEmpty();
    }

    @Test
    void takesACaseThatWasExported() {
        var saved = save("one");
        ledger().cases().change("ann", saved.id(), new CaseDraft("t", bytes("two")), 1);
        var exported = ledger().cases().find(saved.id()).orElseThrow();
        assertThatThrownBy(() -> ledger().cases().take("bob", exported))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("here already");
        ledger().cases().delete("ann", saved.id());
        ledger().cases().take("bob", exported);
        var taken = ledger().cases().find(saved.id()).orElseThrow();
        assertThat(taken).usingRecursiveComparison().isEqualTo(exported);
        assertThat(ledger().log().verify(List.of()).breaches()).isEmpty();
    }
}
