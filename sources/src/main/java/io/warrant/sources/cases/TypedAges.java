package io.warrant.sources.cases;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.OnsetClasses;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.ontology.TermNames;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Ages as people type them: `12y`, `6 months`, `1y6m`, `2-4y`, `32+4 gestation`, `P12Y6M`, or a
/// word. A number alone is years. The words for an onset are the onset classes of HPO; the words
/// for an age say how old the patient is now.
public final class TypedAges {

    /// How an age is written, as advice that lacks its full stop.
    public static final String EXAMPLES =
            "Write it as 12y, 6m, 3w, 10d, 1y6m, 2-4y, P12Y6M or 32w gestation";

    private static final String UNIT =
            "(y(?:ears?|rs?|r)?|m(?:onths?|os?|o)?|w(?:eeks?|ks?|k)?|d(?:ays?)?)";
    private static final Pattern PART =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*" + UNIT + "\\s*,?\\s*");
    private static final Pattern SPAN = Pattern.compile("(?:" + PART + ")+(?:old)?");
    private static final Pattern BARE = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(.+?)\\s*(?:-|–|\\bto\\b)\\s*(.+)");
    private static final Pattern GESTATION =
            Pattern.compile(
                    "(\\d{1,2})\\s*(?:\\+\\s*(\\d)|w(?:eeks?)?(?:\\s*(\\d)\\s*d(?:ays?)?)?)"
                            + "\\s*(?:of\\s+)?gestation");

    private static final Map<String, TermId> ONSET_WORDS = onsetWords();
    private static final Map<String, AgeRange> AGE_WORDS =
            new TreeMap<>(
                    Map.of(
                            "newborn", new AgeRange(0, 28 / 365.2425),
                            "infant", new AgeRange(0, 1),
                            "child", new AgeRange(1, 18),
                            "adolescent", new AgeRange(10, 20),
                            "adult", new AgeRange(16, AgeRange.UNKNOWN.toYears()),
                            "elderly", new AgeRange(60, AgeRange.UNKNOWN.toYears())));

    private TypedAges() {}

    private static Map<String, TermId> onsetWords() {
        var words = new TreeMap<String, TermId>();
        put(
                words,
                "HP:0030674",
                "antenatal",
                "prenatal",
                "intrauterine",
                "in utero",
                "before birth");
        put(words, "HP:0011460", "embryonal");
        put(words, "HP:0011461", "fetal", "foetal");
        put(words, "HP:0034199", "late first trimester");
        put(words, "HP:0034198", "second trimester");
        put(words, "HP:0034197", "third trimester");
        put(words, "HP:0003577", "congenital", "birth", "at birth");
        put(words, "HP:0003623", "neonatal", "newborn");
        put(words, "HP:0003593", "infantile", "infancy");
        put(words, "HP:0011463", "childhood");
        put(words, "HP:0003621", "juvenile");
        put(words, "HP:0410280", "pediatric", "paediatric");
        put(words, "HP:0003581", "adult", "adulthood");
        put(words, "HP:0011462", "young adult", "young adulthood");
        put(words, "HP:0025708", "early young adult");
        put(words, "HP:0025709", "intermediate young adult");
        put(words, "HP:0025710", "late young adult");
        put(words, "HP:0003596", "middle age");
        put(words, "HP:0003584", "late");
        return words;
    }

    private static void put(Map<String, TermId> words, String id, String... names) {
        for (var name : names) {
            words.put(name, TermId.of(id));
        }
    }

    /// The words for an age.
    static Iterable<String> ageWords() {
        return AGE_WORDS.keySet();
    }

    /// The words for an onset.
    static Iterable<String> onsetWordsKnown() {
        return ONSET_WORDS.keySet();
    }

    /// The patient's age, or empty where the text is none.
    public static Optional<AgeRange> age(String text) {
        return Optional.ofNullable(AGE_WORDS.get(TermNames.normalise(text)))
                .or(() -> onsetClass(text))
                .or(() -> measured(text));
    }

    /// The age at which the illness began, or empty where the text is none.
    public static Optional<AgeRange> onset(String text) {
        var words = TermNames.normalise(text);
        var word = words.endsWith(" onset") ? words.substring(0, words.length() - 6) : words;
        return Optional.ofNullable(ONSET_WORDS.get(word))
                .flatMap(OnsetClasses::range)
                .or(() -> onsetClass(text))
                .or(() -> measured(text));
    }

    private static Optional<AgeRange> onsetClass(String text) {
        return TermId.parse(text).flatMap(OnsetClasses::range);
    }

    private static Optional<AgeRange> measured(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        var gestation = GESTATION.matcher(typed);
        if (gestation.matches()) {
            var days = gestation.group(2) == null ? gestation.group(3) : gestation.group(2);
            return IsoAge.atGestation(
                    Integer.parseInt(gestation.group(1)),
                    days == null ? -1 : Integer.parseInt(days));
        }
        return single(typed).or(() -> range(typed));
    }

    private static Optional<AgeRange> single(String typed) {
        if (BARE.matcher(typed).matches()) {
            return IsoAge.of("P" + typed + "Y");
        }
        if (typed.startsWith("p")) {
            return IsoAge.of(typed.toUpperCase(Locale.ROOT));
        }
        if (typed.length() > 60 || !SPAN.matcher(typed).matches()) {
            return Optional.empty();
        }
        var iso = new StringBuilder("P");
        var part = PART.matcher(typed);
        while (part.find()) {
            iso.append(part.group(1)).append(Character.toUpperCase(part.group(2).charAt(0)));
        }
        return IsoAge.of(iso.toString());
    }

    private static Optional<AgeRange> range(String typed) {
        var parts = RANGE.matcher(typed);
        if (typed.length() > 60 || !parts.matches()) {
            return Optional.empty();
        }
        var end = single(parts.group(2));
        boolean bare = BARE.matcher(parts.group(1)).matches();
        var start = single(parts.group(1) + (bare ? unitOf(parts.group(2)) : ""));
        return start.flatMap(from -> end.flatMap(to -> IsoAge.between(from, to)));
    }

    /// In `2-4y` the unit of the end holds for the start, too.
    private static String unitOf(String typed) {
        return typed.replaceAll("[\\d.,\\s]", "");
    }
}
