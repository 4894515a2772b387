package io.warrant.bench.osce;

import io.warrant.sources.osce.OsceStation;
import io.warrant.sources.osce.OsceStation.Kind;
import io.warrant.sources.osce.Request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/// An encounter with the patient of a station. It begins with who the patient is and what ails
/// most; all else is revealed only when it is asked for by name, and every reply is logged. The
/// diagnosis is never revealed. Not safe for use by several threads.
public final class OsceEncounter {

    private static final String WHO = "Demographics";
    private static final String PRIMARY = "Symptoms, Primary Symptom";

    private final OsceStation station;
    private final List<Reply> log = new ArrayList<>();

    public OsceEncounter(OsceStation station) {
        this.station = station;
    }

    /// Who the patient is; perhaps an empty text.
    public String who() {
        return station.of(Kind.HISTORY).getOrDefault(WHO, "");
    }

    /// Who the patient is, and the first complaint.
    public String opening() {
        var primary = station.of(Kind.HISTORY).get(PRIMARY);
        return primary == null ? who() + ".\n" : who() + ": " + primary + ".\n";
    }

    /// What the station has of a request. Each of its names stands for the items that are called
    /// so, or whose first part is; where there are none, for those whose name has all of its words.
    public Reply ask(Request request) {
        var found = new LinkedHashMap<String, String>();
        for (var name : request.names()) {
            var words = words(name);
            var exact = new LinkedHashMap<String, String>();
            var within = new LinkedHashMap<String, String>();
            station.of(request.kind())
                    .forEach((item, text) -> {
                        if (words(item).equals(words) || words(head(item)).equals(words)) {
                            exact.put(item, text);
                        } else if (!words.isEmpty() && words(item).containsAll(words)) {
                            within.put(item, text);
                        }
                    });
            found.putAll(exact.isEmpty() && request.kind() != Kind.HISTORY ? within : exact);
        }
        return logged(
                found.isEmpty()
                        ? new Reply.NotKnown(request)
                        : new Reply.Revealed(request, items(found)));
    }

    /// Everything that the station tells of examinations and tests, for those who want to know what
    /// asking for all of it would bring.
    List<Reply.Item> everything() {
        var all = new LinkedHashMap<String, String>();
        for (var kind : Kind.values()) {
            all.putAll(station.of(kind));
        }
        return items(all);
    }

    private Reply logged(Reply reply) {
        log.add(reply);
        return reply;
    }

    private static List<Reply.Item> items(SequencedMap<String, String> named) {
        return named.sequencedEntrySet().stream()
                .map(entry -> new Reply.Item(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String head(String item) {
        int comma = item.indexOf(',');
        return comma < 0 ? item : item.substring(0, comma);
    }

    private static Set<String> words(String text) {
        var words = new TreeSet<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
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
