package io.warrant.ledger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A chain of five entries, and every way to spoil it.
class VerifierTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static List<Entry> chain(int length) {
        var chain = new ArrayList<Entry>();
        var head = Head.START;
        for (int i = 0; i < length; i++) {
            var entry = Entry.after(head, deed("case-" + i), traces("in" + i));
            chain.add(entry);
            head = entry.head();
        }
        return chain;
    }

    private static Deed deed(String subject) {
        return Deed.of(NOON, "local", Action.DIAGNOSE, subject);
    }

    private static Traces traces(String input) {
        return new Traces(Digest.of(input.getBytes(StandardCharsets.UTF_8)), "k", "p", Digest.NONE);
    }

    private static Verification verify(List<Entry> chain, Head... kept) {
        var own = chain.isEmpty() ? Head.START : chain.getLast().head();
        var verifier = new Verifier(own, List.of(kept));
        chain.forEach(verifier::take);
        return verifier.finish();
    }

    @Test
    void aChainAsItWasWrittenIsSound() {
        var chain = chain(5);
        var found = verify(chain, chain.get(2).head(), chain.getLast().head());
        assertThat(found.isSound()).isTrue();
        assertThat(found.entries()).isEqualTo(5);
        assertThat(found.head()).isEqualTo(chain.getLast().head());
    }

    @Test
    void anEmptiedLogShows() {
        assertThat(verify(List.of()).breaches())
                .containsExactly(new Breach(1, Breach.Kind.TRUNCATED));
    }

    @Test
    void anEntryThatAnotherProgramAddedShows() {
        var chain = chain(3);
        var verifier = new Verifier(chain.get(1).head(), List.of());
        chain.forEach(verifier::take);
        assertThat(verifier.finish().breaches())
                .containsExactly(new Breach(3, Breach.Kind.UNCOUNTED));
    }

    @Test
    void aChangedFieldShows() {
        var chain = chain(5);
        var third = chain.get(2);
        chain.set(2, new Entry(3, deed("another"), third.traces(), third.before(), third.own()));
        assertThat(verify(chain).breaches()).containsExactly(new Breach(3, Breach.Kind.CHANGED));
    }

    @Test
    void aChangedEntryWhoseHashWasReckonedAnewShowsAtTheNext() {
        var chain = chain(5);
        chain.set(2, Entry.after(chain.get(1).head(), deed("another"), traces("other")));
        assertThat(verify(chain).breaches()).containsExactly(new Breach(4, Breach.Kind.UNCHAINED));
    }

    @Test
    void aRemovedEntryShows() {
        var chain = chain(5);
        chain.remove(1);
        assertThat(verify(chain).breaches()).containsExactly(new Breach(3, Breach.Kind.MISSING));
    }

    @Test
    void exchangedEntriesShow() {
        var chain = chain(5);
        var second = chain.get(1);
        var third = chain.get(2);
        chain.set(1, new Entry(2, third.deed(), third.traces(), third.before(), third.own()));
        chain.set(2, new Entry(3, second.deed(), second.traces(), second.before(), second.own()));
        assertThat(verify(chain).breaches())
                .contains(new Breach(2, Breach.Kind.CHANGED), new Breach(3, Breach.Kind.CHANGED));
    }

    @Test
    void aTruncatedEndShowsByAHeadThatWasKept() {
        var chain = chain(5);
        assertThat(verify(chain.subList(0, 3), chain.getLast().head()).breaches())
                .containsExactly(new Breach(5, Breach.Kind.TRUNCATED));
        assertThat(verify(chain.subList(0, 3)).isSound())
                .as("without a head, the end that was cut off can't be seen")
                .isTrue();
    }

    @Test
    void aLogWrittenAnewShowsByAHeadThatWasKept() {
        var kept = chain(5).get(3).head();
        var anew = new ArrayList<Entry>();
        var head = Head.START;
        for (int i = 0; i < 5; i++) {
            anew.add(Entry.after(head, deed("false"), traces("false")));
            head = anew.getLast().head();
        }
        assertThat(verify(anew).isSound()).isTrue();
        assertThat(verify(anew, kept).breaches())
                .containsExactly(new Breach(4, Breach.Kind.REWRITTEN));
    }

    @Test
    void everyFieldIsHashed() {
        var entry = chain(1).getFirst();
        var traces = entry.traces();
        var deed = entry.deed();
        var spoiled =
                List.of(
                        with(entry, new Deed("2026", deed.who(), deed.action(), deed.subject())),
                        with(entry, new Deed(deed.at(), "", deed.action(), deed.subject())),
                        with(entry, new Deed(deed.at(), deed.who(), "view", deed.subject())),
                        with(entry, new Traces(Digest.NONE, "k", "p", Digest.NONE)),
                        with(entry, new Traces(traces.input(), "", "p", Digest.NONE)),
                        with(entry, new Traces(traces.input(), "k", "", Digest.NONE)),
                        with(entry, new Traces(traces.input(), "k", "p", traces.input())),
                        with(entry, new Traces(traces.input(), "kp", "", Digest.NONE)),
                        new Entry(2, deed, traces, entry.before(), entry.own()),
                        new Entry(1, deed, traces, traces.input(), entry.own()));
        assertThat(spoiled).noneMatch(Entry::isIntact);
        assertThat(entry.isIntact()).isTrue();
    }

    private static Entry with(Entry entry, Deed deed) {
        return new Entry(entry.number(), deed, entry.traces(), entry.before(), entry.own());
    }

    private static Entry with(Entry entry, Traces traces) {
        return new Entry(entry.number(), entry.deed(), traces, entry.before(), entry.own());
    }

    @Test
    void aHeadIsReadAsItIsPrinted() {
        var head = chain(3).getLast().head();
        assertThat(Head.parse(head + "\n")).isEqualTo(head);
        for (var wrong : List.of("", "3", "0:" + head.hash(), "3:abc", "x" + head)) {
            assertThatThrownBy(() -> Head.parse(wrong))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("audit head");
        }
    }

    @Test
    void aSaltMakesTheSameRecordLookDifferent() {
        var record = "observed: [HP:0001166]".getBytes(StandardCharsets.UTF_8);
        var run = Run.of("", "limit=3\n", record);
        var again = Run.of("", "limit=3\n", record);
        assertThat(run.input()).isNotEqualTo(again.input());
        assertThat(new Run("", "limit=3\n", record, Salt.of(run.salt().bytes())).input())
                .isEqualTo(run.input());
        assertThat(new Run("", "limit=4\n", record, run.salt()).input()).isNotEqualTo(run.input());
        assertThat(run.salt().seal(new byte[] {1}, new byte[] {2}))
                .isNotEqualTo(run.salt().seal(new byte[] {1, 2}, new byte[] {}));
    }

    @Test
    void namesInTheLogAreBoundedLines() {
        var deed = Deed.of(NOON, "a\nb" + "x".repeat(500), Action.VIEW, "");
        assertThat(deed.who()).startsWith("a b").hasSize(200);
        assertThat(deed.at()).isEqualTo("2026-11-21T12:00:00.000Z");
        assertThat(Action.of("diagnose")).contains(Action.DIAGNOSE);
        assertThat(Action.of("guess")).isEmpty();
    }
}
