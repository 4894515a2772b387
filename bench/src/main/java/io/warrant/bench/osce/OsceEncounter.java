package io.warrant.bench.osce;

import io.warrant.sources.osce.OsceStation;
import io.warrant.sources.osce.OsceStation.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// An encounter with the patient of a station. It begins with who the patient is and what ails
/// most; all else is revealed only when it is asked for by name, and every step is logged. The
/// diagnosis is never revealed. Not safe for use by several threads.
public final class OsceEncounter {

    private static final String WHO = "Demographics";
    private static final String PRIMARY = "primary symptom: ";
    private static final String SYMPTOMS = "Symptoms";

    private final OsceStation station;
    private final List<Reply> log = new ArrayList<>();

    public OsceEncounter(OsceStation station) {
        this.station = station;
    }

    /// Who the patient is, and the first complaint.
    public String opening() {
        var history = station.of(Kind.HISTORY);
        var who = history.getOrDefault(WHO, "");
        var symptoms = history.getOrDefault(SYMPTOMS, "");
        for (var part : symptoms.split("; ", -1)) {
            if (part.toLowerCase(Locale.ROOT).startsWith(PRIMARY)) {
                return who + ": " + part.substring(PRIMARY.length());
            }
        }
        return who;
    }

    /// What the station has of a name: the one that is spelt so but for case, blanks and signs,
    /// else the first that has all of its words.
    public Reply ask(Kind kind, String asked) {
        var words = words(asked);
        Reply reply = new Reply.NotKnown(asked, kind);
        boolean exact = false;
        for (var entry : station.of(kind).sequencedEntrySet()) {
            var theirs = words(entry.getKey());
            boolean same = theirs.equals(words);
            boolean within = !words.isEmpty() && theirs.containsAll(words);
            if (!exact && (same || (within && reply instanceof Reply.NotKnown))) {
                reply = new Reply.Revealed(asked, kind, entry.getKey(), entry.getValue());
                exact = same;
            }
        }
        log.add(reply);
        return reply;
    }

    private static Set<String> words(String text) {
        var words = new TreeSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// All that was asked so far, in order.
    public List<Reply> log() {
        return List.copyOf(log);
    }
}
