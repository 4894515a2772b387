package io.warrant.engine.reading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Decides what the words around a finding make of it. For one thread; a sentence at a time.
final class Surroundings {

    /// More cues than this make no sentence.
    private static final int MOST = 64;

    /// How far back a cue behind a finding reaches, in words.
    private static final int REACH_BACK = 8;

    private final Cues cues;
    private final List<Found> found = new ArrayList<>();

    Surroundings(Cues cues) {
        this.cues = cues;
    }

    /// A cue in the sentence: its words from `from` to before `to`.
    record Found(int from, int to, Effect effect) {}

    /// Finds the cues of a sentence.
    void read(Sentence sentence) {
        found.clear();
        for (int at = 0; at < sentence.size && found.size() < MOST; ) {
            var cue = at(sentence, at);
            if (cue == null) {
                at++;
            } else {
                found.add(cue);
                at = cue.to;
            }
        }
    }

    private @Nullable Found at(Sentence sentence, int at) {
        for (var entry : cues.startingWith(sentence.spelling[at])) {
            var words = entry.words();
            int next = 0;
            while (next < words.length
                    && at + next < sentence.size
                    && sentence.spelling[at + next] == words[next]) {
                next++;
            }
            if (next == words.length && !entry.effect().isSection()) {
                return new Found(at, at + next, entry.effect());
            }
        }
        return null;
    }

    /// What the first words of a sentence do as a heading; [Effect#NOTHING] for most.
    ///
    /// @param length how many they are
    Effect section(Sentence sentence, int length) {
        for (var entry : cues.startingWith(sentence.spelling[0])) {
            if (entry.effect().isSection() && isWhole(sentence, entry.words(), length)) {
                return entry.effect();
            }
        }
        return Effect.NOTHING;
    }

    private static boolean isWhole(Sentence sentence, long[] words, int length) {
        for (int at = 0; at < words.length && at < sentence.size; at++) {
            if (sentence.spelling[at] != words[at]) {
                return false;
            }
        }
        return words.length == length;
    }

    /// What the sentence makes of its words from `first` to `last`.
    Judgement judge(int first, int last) {
        var denial = nearest(first, last, Effect.DENY_NEXT, Effect.DENY_PREVIOUS);
        boolean denied = denial != null;
        var family = nearest(first, last, Effect.FAMILY_NEXT, Effect.FAMILY_PREVIOUS);
        if (family != null) {
            return Judgement.by(Status.FAMILY, denied, family);
        }
        var supposed = nearest(first, last, Effect.SUPPOSE_NEXT, Effect.SUPPOSE_PREVIOUS);
        if (denial != null && (supposed == null || denial.from >= supposed.from)) {
            return Judgement.by(Status.EXCLUDED, true, denial);
        }
        if (supposed != null) {
            return Judgement.by(Status.HYPOTHETICAL, denied, supposed);
        }
        var doubt = nearest(first, last, Effect.DOUBT_NEXT, Effect.DOUBT_PREVIOUS);
        if (doubt != null) {
            return Judgement.by(Status.UNCERTAIN, false, doubt);
        }
        var past = nearest(first, last, Effect.PAST_NEXT, Effect.PAST_PREVIOUS);
        return past == null ? Judgement.PLAIN : Judgement.by(Status.HISTORICAL, false, past);
    }

    private @Nullable Found nearest(int first, int last, Effect next, Effect previous) {
        Found nearest = null;
        for (var cue : found) {
            boolean reaches =
                    (cue.effect == next && cue.to <= first && !ends(next, cue.to, first))
                            || (cue.effect == previous
                                    && cue.from > last
                                    && cue.from - last <= REACH_BACK
                                    && !ends(previous, last + 1, cue.from));
            if (reaches
                    && (nearest == null
                            || distance(cue, first, last) < distance(nearest, first, last))) {
                nearest = cue;
            }
        }
        return nearest;
    }

    private static int distance(Found cue, int first, int last) {
        return cue.to <= first ? first - cue.to : cue.from - last;
    }

    /// Whether something ends the reach of an effect between two words.
    private boolean ends(Effect effect, int from, int to) {
        for (var cue : found) {
            boolean ends =
                    cue.effect == Effect.END
                            || (cue.effect == Effect.TELL && effect != Effect.FAMILY_NEXT);
            if (ends && cue.from >= from && cue.to <= to) {
                return true;
            }
        }
        return false;
    }
}
