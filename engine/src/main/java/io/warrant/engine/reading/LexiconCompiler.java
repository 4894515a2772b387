package io.warrant.engine.reading;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Compiles the names of terms into the columns that [Lexicon] reads. Where several terms share a
/// name, the one that bears it as its label has it, then the one with an exact synonym; of equals,
/// the one with the lower index.
public final class LexiconCompiler {

    /// Terms that say how often, in whose blood, or what befell a chromosome, and never that a
    /// patient has something.
    private static final List<String> UNREAD =
            List.of("HP:0040279", "HP:0032443", "HP:0032223", "HP:0032382");

    /// Terms that are too general to be worth reading.
    private static final List<String> ROOTS =
            List.of(
                    "HP:0000001",
                    "HP:0000118",
                    "HP:0000005",
                    "HP:0031797",
                    "HP:0012823",
                    "HP:0003674");

    /// Below these, single words name terms; elsewhere ("mild", "onset") they only describe.
    private static final List<String> NAMED_BY_ONE_WORD = List.of("HP:0000118", "HP:0000005");

    /// An antibody that notes name by what it is against alone: "anti-dsDNA positive".
    private static final Pattern ANTIBODY =
            Pattern.compile("(anti-\\S+) antibody positiv(?:ity|e)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 20;

    private final Language language;
    private final Vocabulary.Builder words;
    private final Map<Long, Entry> entries = new HashMap<>();

    public LexiconCompiler(Language language, WordLists lists) {
        this.language = language;
        words = new Vocabulary.Builder(language, lists);
    }

    private record Entry(int term, Lexicon.Kind kind, int length, int flags) {

        Entry with(int flag) {
            return new Entry(term, kind, length, flags | flag);
        }

        Entry better(Entry other) {
            int order = kind.compareTo(other.kind);
            boolean first = order < 0 || (order == 0 && term <= other.term);
            return (first ? this : other)
                    .with((flags | other.flags) & (Lexicon.JOINED | Lexicon.PARTED));
        }
    }

    /// Takes in the English names of an ontology's terms.
    public void add(Ontology ontology, WordLists lists) {
        for (int term = 0; term < ontology.size(); term++) {
            if (isRead(ontology, term)) {
                add(ontology, term);
            }
        }
        lists.names()
                .forEach((id, texts) -> {
                    int term = ontology.resolve(TermId.of(id));
                    if (term >= 0) {
                        texts.forEach(text -> add(term, text, Lexicon.Kind.EXACT, true));
                    }
                });
        lists.opposites()
                .forEach((id, texts) -> {
                    int term = ontology.resolve(TermId.of(id));
                    if (term >= 0) {
                        texts.forEach(text -> opposite(term, text));
                    }
                });
    }

    private static boolean isRead(Ontology ontology, int term) {
        return !isOneOf(ontology, term, ROOTS) && !isBelow(ontology, term, UNREAD);
    }

    private static boolean isOneOf(Ontology ontology, int term, List<String> ids) {
        return ids.stream().anyMatch(id -> ontology.index(TermId.of(id)) == term);
    }

    private static boolean isBelow(Ontology ontology, int term, List<String> ids) {
        return ids.stream()
                .mapToInt(id -> ontology.index(TermId.of(id)))
                .anyMatch(root -> root >= 0 && ontology.isA(term, root));
    }

    private void add(Ontology ontology, int index) {
        var term = ontology.term(index);
        boolean single = isBelow(ontology, index, NAMED_BY_ONE_WORD);
        add(index, term.label(), Lexicon.Kind.LABEL, single);
        var antibody = ANTIBODY.matcher(term.label());
        if (antibody.matches()) {
            add(index, antibody.group(1) + " positive", Lexicon.Kind.EXACT, single);
            add(index, "positive " + antibody.group(1), Lexicon.Kind.EXACT, single);
        }
        for (var synonym : term.synonyms()) {
            boolean exact = synonym.scope() == Synonym.Scope.EXACT;
            add(index, synonym.text(), exact ? Lexicon.Kind.EXACT : Lexicon.Kind.OTHER, single);
        }
    }

    /// Takes in words that people were seen to use for a term. What holds a joining word speaks of
    /// more than one.
    public void learned(int term, String text) {
        if (!words.isJoined(Splitter.words(text, language))) {
            add(term, text, Lexicon.Kind.LEARNED, true);
        }
    }

    /// Takes in the name of a term in another language than English.
    public void translated(Ontology ontology, int term, String text) {
        if (isRead(ontology, term)) {
            add(term, text, Lexicon.Kind.LABEL, isBelow(ontology, term, NAMED_BY_ONE_WORD));
        }
    }

    private void add(int term, String text, Lexicon.Kind kind, boolean single) {
        var folded = Splitter.words(text, language);
        int length = words.counting(folded).size();
        if (length < (single ? 1 : 2)
                || length > LONGEST
                || folded.stream().anyMatch(words::isNormal)) {
            return;
        }
        boolean guarded = length == 1 && isAbbreviation(text.strip());
        int parted = text.indexOf(',') > 0 ? Lexicon.PARTED : 0;
        put(folded, new Entry(term, kind, length, parted | (guarded ? Lexicon.GUARDED : 0)));
        var together = language == Language.EN ? Prefixes.joined(text) : List.<String>of();
        if (!together.isEmpty()) {
            put(together, new Entry(term, kind, words.counting(together).size(), 0));
        }
    }

    private void opposite(int term, String text) {
        var folded = Splitter.words(text, language);
        int length = words.counting(folded).size();
        put(folded, new Entry(term, Lexicon.Kind.LABEL, length, Lexicon.OPPOSITE));
    }

    private void put(List<String> folded, Entry plain) {
        var entry = words.isJoined(folded) ? plain.with(Lexicon.JOINED) : plain;
        var meanings = words.name(folded);
        if (meanings.size() == 1 && !language.isOfSigns()) {
            var word = words.counting(folded).getFirst();
            entries.merge(Vocabulary.alone(word, language), entry, Entry::better);
            return;
        }
        long sum = 0;
        for (long word : meanings) {
            sum = language.isOfSigns() ? Hash.chain(sum, word) : sum + word;
        }
        entries.merge(sum, entry, Entry::better);
    }

    /// Short, and with more capitals than small letters.
    private static boolean isAbbreviation(String text) {
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return text.length() <= 6 && capitals >= 2 && capitals * 2 >= text.length();
    }

    /// Writes the sections `lexicon.<language>.*`.
    public void write(ColumnsBuilder out) {
        words.write(out);
        var name = "lexicon." + language + ".name";
        var sorted = new ArrayList<>(new TreeMap<>(entries).entrySet());
        var table = new TreeMap<Long, Integer>();
        var terms = new int[sorted.size()];
        var kinds = new byte[sorted.size()];
        var lengths = new byte[sorted.size()];
        var flags = new byte[sorted.size()];
        for (int i = 0; i < terms.length; i++) {
            var entry = sorted.get(i).getValue();
            table.put(sorted.get(i).getKey(), i);
            terms[i] = entry.term;
            kinds[i] = (byte) entry.kind.ordinal();
            lengths[i] = (byte) entry.length;
            flags[i] = (byte) entry.flags;
        }
        LongTable.of(table).write(out, name);
        out.ints(name + ".term", terms);
        out.bytes(name + ".kind", kinds);
        out.bytes(name + ".length", lengths);
        out.bytes(name + ".flags", flags);
    }
}
