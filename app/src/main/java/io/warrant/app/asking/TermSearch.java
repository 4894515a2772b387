package io.warrant.app.asking;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.ontology.TermNames;
import io.warrant.engine.reading.Labels;
import io.warrant.engine.reading.Language;
import io.warrant.sources.reading.Lexicons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds terms while their names are being typed: names that begin with the text come first, then
/// those in which each typed word begins a word. In other languages than English, what was typed is
/// also read as a note would be; where knowledge keeps their names for recognition only, that is
/// all. Safe for use by several threads; what it needs is made when it is first used.
public final class TermSearch {

    /// The longest text that is looked for.
    private static final int LONGEST = 200;

    private final KnowledgeBase base;
    private final Map<Language, NameIndex> names = new EnumMap<>(Language.class);

    public TermSearch(KnowledgeBase base) {
        this.base = base;
    }

    /// Which kind of name was found.
    public enum Kind {
        LABEL,
        SYNONYM,
        LAY
    }

    /// A term and the name by which it was found.
    public record Hit(int term, String match, Language language, Kind kind) {}

    /// The terms that a text may be the beginning of, best first.
    public List<Hit> find(String text, Language language, int limit) {
        if (text.isBlank() || text.length() > LONGEST) {
            return List.of();
        }
        var id = TermId.parse(text).map(base.ontology()::resolve).orElse(-1);
        if (id >= 0) {
            return List.of(new Hit(id, base.ontology().label(id), Language.EN, Kind.LABEL));
        }
        var hits = names(language).find(TermNames.normalise(text), limit);
        return language == Language.EN ? hits : withRead(hits, text, language, limit);
    }

    /// Makes ready what the first search would have to wait for.
    public void prepare() {
        names(Language.EN);
    }

    private synchronized NameIndex names(Language language) {
        return names.computeIfAbsent(language, each -> NameIndex.of(base, each));
    }

    /// Also finds words in other forms than the names have them.
    private List<Hit> withRead(List<Hit> found, String text, Language language, int limit) {
        var hits = new LinkedHashMap<Integer, Hit>();
        found.forEach(hit -> hits.put(hit.term(), hit));
        for (var mention : Lexicons.reader(base, language).read(text, "").mentions()) {
            int term = base.ontology().resolve(mention.term());
            hits.putIfAbsent(term, new Hit(term, text, language, Kind.SYNONYM));
        }
        return hits.values().stream().limit(limit).toList();
    }

    /// The names of a language, sorted by each of their words.
    private record NameIndex(List<Hit> names, List<String> keys, Entry[] entries) {

        /// A name from one of its words on.
        private record Entry(int name, int from, String tail) {}

        static NameIndex of(KnowledgeBase base, Language language) {
            var names = language == Language.EN ? english(base) : translated(base, language);
            var keys = names.stream().map(name -> TermNames.normalise(name.match())).toList();
            var entries = new ArrayList<Entry>();
            for (int name = 0; name < keys.size(); name++) {
                var key = keys.get(name);
                for (int from = 0; from >= 0; from = next(key, from)) {
                    entries.add(new Entry(name, from, key.substring(from)));
                }
            }
            var sorted = entries.toArray(Entry[]::new);
            java.util.Arrays.parallelSort(
                    sorted, Comparator.comparing(Entry::tail).thenComparingInt(Entry::name));
            return new NameIndex(names, keys, sorted);
        }

        private static List<Hit> english(KnowledgeBase base) {
            var names = new ArrayList<Hit>();
            for (int term = 0; term < base.ontology().size(); term++) {
                if (base.isFinding(term)) {
                    add(term, base, names);
                }
            }
            return names;
        }

        private static List<Hit> translated(KnowledgeBase base, Language language) {
            var names = new ArrayList<Hit>();
            Labels.of(base.columns(), language)
                    .ifPresent(labels -> {
                        for (int at = 0; at < labels.size(); at++) {
                            int term = labels.term(at);
                            if (base.isFinding(term)) {
                                names.add(new Hit(term, labels.text(at), language, Kind.LABEL));
                            }
                        }
                    });
            return names;
        }

        private static int next(String key, int from) {
            int blank = key.indexOf(' ', from);
            return blank < 0 ? -1 : blank + 1;
        }

        private static void add(int term, KnowledgeBase base, List<Hit> names) {
            var entry = base.ontology().term(term);
            names.add(new Hit(term, entry.label(), Language.EN, Kind.LABEL));
            for (var synonym : entry.synonyms()) {
                var kind = synonym.lay() ? Kind.LAY : Kind.SYNONYM;
                names.add(new Hit(term, synonym.text(), Language.EN, kind));
            }
        }

        List<Hit> find(String key, int limit) {
            if (key.isEmpty()) {
                return List.of();
            }
            var found = new HashMap<Integer, Integer>();
            whole(key, found);
            if (found.size() < limit && key.indexOf(' ') > 0) {
                words(List.of(key.split(" ")), found);
            }
            return best(found, limit);
        }

        /// Names in which the whole text begins a word: 0 where it is all of the name, 1 where it
        /// begins it, 2 else.
        private void whole(String key, Map<Integer, Integer> found) {
            for (int at = lowerBound(key); at < entries.length; at++) {
                var entry = entries[at];
                if (!entry.tail.startsWith(key)) {
                    return;
                }
                int grade = entry.from > 0 ? 2 : entry.tail.length() == key.length() ? 0 : 1;
                found.merge(entry.name, grade, Math::min);
            }
        }

        /// Names in which each of several words begins a word.
        private void words(List<String> words, Map<Integer, Integer> found) {
            var longest = words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
            for (int at = lowerBound(longest); at < entries.length; at++) {
                var entry = entries[at];
                if (!entry.tail.startsWith(longest)) {
                    return;
                }
                var padded = " " + keys.get(entry.name);
                if (words.stream().allMatch(word -> padded.contains(" " + word))) {
                    found.putIfAbsent(entry.name, 3);
                }
            }
        }

        /// One name for each term: by grade, then labels first, then the shorter.
        private List<Hit> best(Map<Integer, Integer> found, int limit) {
            var order =
                    Comparator.<Integer>comparingInt(found::get)
                            .thenComparing(name -> names.get(name).kind())
                            .thenComparingInt(name -> keys.get(name).length())
                            .thenComparingInt(name -> name);
            var hits = new LinkedHashMap<Integer, Hit>();
            for (int name : found.keySet().stream().sorted(order).toList()) {
                hits.putIfAbsent(names.get(name).term(), names.get(name));
                if (hits.size() == limit) {
                    break;
                }
            }
            return List.copyOf(hits.values());
        }

        private int lowerBound(String key) {
            int low = 0;
            int high = entries.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (entries[middle].tail.compareTo(key) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
