package io.warrant.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.ledger.audit.Action;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Entry;
import io.warrant.ledger.audit.Head;
import io.warrant.ledger.audit.Result;
import io.warrant.ledger.audit.Run;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/// What a ledger promises of its log, in whichever database it is kept.
abstract class LedgerContract extends OpenLedger {

    private Entry diagnose(String record, boolean keeps) {
        return ledger().log().add("local", Action.DIAGNOSE, result("", record), keeps).join();
    }

    private static Result result(String subject, String record) {
        return new Result(
                Run.of(subject, "limit=10\n", bytes(record)), "knowledge", bytes("answer"));
    }

    @Test
    void beginsWithAnEntryOfItsOwn() {
        var first = ledger().log().list("", Long.MAX_VALUE, 10);
        assertThat(first).hasSize(1);
        assertThat(first.getFirst().deed().action()).isEqualTo("begin");
        assertThat(ledger().log().head()).isEqualTo(first.getFirst().head());
        reopen();
        assertThat(ledger().log().list("", Long.MAX_VALUE, 10)).isEqualTo(first);
    }

    @Test
    void keepsWhatMakesAResultAgain() {
        var entry = diagnose("observed: [murmur]", true);
        reopen();
        var stored = ledger().log().find(entry.number()).orElseThrow();
        assertThat(stored.entry()).isEqualTo(entry);
        var run = stored.run().orElseThrow();
        assertThat(run.record()).isEqualTo(bytes("observed: [murmur]"));
        assertThat(run.options()).isEqualTo("limit=10\n");
        assertThat(run.input()).isEqualTo(entry.traces().input());
        assertThat(run.output(bytes("answer"))).isEqualTo(entry.traces().output());
        assertThat(run.output(bytes("other"))).isNotEqualTo(entry.traces().output());
        assertThat(entry.traces().program()).isEqualTo(PROGRAM);
        assertThat(ledger().log().find(99)).isEmpty();
    }

    @Test
    void keepsNoRecordWhereItIsNotTo() throws SQLException {
        var entry = diagnose("observed: [murmur]", false);
        assertThat(ledger().log().find(entry.number()).orElseThrow().run()).isEmpty();
        assertThat(count("records")).isZero();
    }

    @Test
    void manyThreadsMakeOneChain() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 400; i++) {
                int number = i;
                threads.execute(() -> diagnose("record " + number, number % 2 == 0));
            }
        }
        var numbers = ledger().log().list("", Long.MAX_VALUE, 1000).stream().map(Entry::number);
        assertThat(numbers.toList().reversed())
                .isEqualTo(LongStream.rangeClosed(1, 401).boxed().toList());
        var found = ledger().log().verify(List.of());
        assertThat(found.breaches()).isEmpty();
        assertThat(found.entries()).isEqualTo(401);
        assertThat(found.kept()).isEqualTo(200);
    }

    @Test
    void twoProcessesMakeOneChain() {
        try (var other = Ledger.existing(address(), clock(), PROGRAM)) {
            var all = new ArrayList<CompletableFuture<Entry>>();
            for (int i = 0; i < 50; i++) {
                all.add(ledger().log().add("a", Action.READ, result("", "x"), true));
                all.add(other.log().add("b", Action.READ, result("", "y"), true));
            }
            all.forEach(CompletableFuture::join);
            assertThat(all.stream().map(future -> future.join().number()).distinct()).hasSize(100);
        }
        assertThat(ledger().log().verify(List.of()).breaches()).isEmpty();
    }

    @Test
    void aChangeThatFailsSpoilsNoOther() {
        var good = new ArrayList<CompletableFuture<Entry>>();
        var bad = new ArrayList<CompletableFuture<Entry>>();
        try (var writer = Writer.start(Database.at(address()))) {
            for (int i = 0; i < 20; i++) {
                good.add(writer.submit(transaction -> transaction.append(deed("good"), NO_TRACES)));
                bad.add(
                        writer.submit(transaction -> {
                            transaction.append(deed("bad"), NO_TRACES);
                            throw new InvalidCaseException("no");
                        }));
                bad.add(
                        writer.submit(transaction -> {
                            transaction.append(deed("bad"), NO_TRACES);
                            Sql.run(transaction.connection(), "INSERT INTO nowhere VALUES (1)");
                            return transaction.append(deed("bad"), NO_TRACES);
                        }));
            }
        }
        assertThat(good).allMatch(future -> future.join().number() > 0);
        assertThat(bad).allMatch(CompletableFuture::isCompletedExceptionally);
        assertThat(ledger().log().list("bad", Long.MAX_VALUE, 10)).isEmpty();
        assertThat(ledger().log().list("good", Long.MAX_VALUE, 100)).hasSize(20);
        assertThat(ledger().log().verify(List.of()).breaches()).isEmpty();
    }

    @Test
    void refusesWhatComesAfterItsEnd() {
        ledger().close();
        assertThatThrownBy(() -> ledger().log().add("local", Action.VIEW, "x"))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("closed");
        reopen();
    }

    @Test
    void theLogCannotBeChangedByAccident() {
        diagnose("a", true);
        assertThatThrownBy(() -> sql("UPDATE audit SET who = 'nobody'"))
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> sql("DELETE FROM audit")).hasMessageContaining("only added to");
    }

    @Test
    void aHeadKeptElsewhereShowsThatTheLogWasCutOff() throws SQLException {
        diagnose("a", true);
        diagnose("b", true);
        var kept = ledger().log().head();
        unlock();
        sql("DELETE FROM records WHERE entry = 3");
        sql("DELETE FROM audit WHERE number = 3");
        var head = Head.START;
        for (var entry : ledger().log().list("", Long.MAX_VALUE, 10).reversed()) {
            head = entry.head();
        }
        assertThat(ledger().log().verify(List.of()).breaches())
                .as("the database's own head")
                .hasSize(1);
        sql("UPDATE head SET number = 2, hash = '" + head.hash() + "'");
        assertThat(ledger().log().verify(List.of()).isSound())
                .as("whoever can write the database can cut it off; a chain can't show that")
                .isTrue();
        assertThat(ledger().log().verify(List.of(kept)).breaches()).hasSize(1);
    }

    @Test
    void tamperingShows() throws SQLException {
        for (int i = 0; i < 6; i++) {
            diagnose("record " + i, true);
        }
        unlock();
        var spoilers =
                List.of(
                        "UPDATE audit SET who = 'nobody' WHERE number = 3",
                        "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE number = 2",
                        "UPDATE audit SET output = '' WHERE number = 5",
                        "UPDATE audit SET input = 'x' WHERE number = 5",
                        "DELETE FROM audit WHERE number = 4",
                        "DELETE FROM audit WHERE number = 7",
                        "DELETE FROM audit WHERE number = 1",
                        "UPDATE audit SET number = 100 - number WHERE number IN (3, 4)",
                        "UPDATE audit SET number = number + 1000 WHERE number > 3",
                        "DELETE FROM head",
                        "UPDATE head SET number = 3",
                        "DELETE FROM audit",
                        "UPDATE records SET options = 'limit=11' WHERE entry = 4",
                        "UPDATE records SET record = salt WHERE entry = 4",
                        "UPDATE records SET entry = 1000 WHERE entry = 4",
                        "UPDATE records SET salt = record WHERE entry = 4");
        for (var spoiler : spoilers) {
            assertThat(verifyAfter(spoiler).isSound()).as(spoiler).isFalse();
            assertThat(ledger().log().verify(List.of()).isSound()).isTrue();
        }
    }

    @Test
    void aDatabaseOfANewerProgramIsRefused() throws SQLException {
        sql("INSERT INTO migrations (script, hash, at) VALUES (2, 'x', 'y')");
        assertThatThrownBy(this::reopen)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("newer version");
        sql("DELETE FROM migrations WHERE script = 2");
        sql("UPDATE migrations SET hash = 'x'");
        assertThatThrownBy(this::reopen)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("script 1");
    }

    @Test
    void anEntryWithoutARecordHasNoHashes() {
        var entry = ledger().log().add("local", Action.VIEW, "abc");
        assertThat(entry.traces().input()).isEqualTo(Digest.NONE);
        assertThat(entry.deed().at()).isEqualTo("2026-11-21T12:00:00.000Z");
        assertThat(ledger().log().list("abc", Long.MAX_VALUE, 5)).containsExactly(entry);
        assertThat(ledger().log().list("", entry.number(), 5)).doesNotContain(entry);
    }
}
