package io.warrant.engine.reading;

import static io.warrant.engine.reading.NoteWorld.READER;
import static io.warrant.engine.reading.NoteWorld.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Origin;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/// What holds for any text, however strange.
class ReadingLawsTest {

    private static final int TEXTS = 200;

    private static final List<String> WORDS =
            List.of(
                    "ptosis",
                    "Ptosis",
                    "ears",
                    "low",
                    "set",
                    "low-set",
                    "seizures",
                    "no",
                    "not",
                    "mother",
                    "possible",
                    "thumbs",
                    "short",
                    "and",
                    "broad",
                    "hypoplasia",
                    "of",
                    "the",
                    "toes",
                    "normal",
                    "VSD",
                    "afebrile",
                    "cleft",
                    "lip",
                    "palate",
                    "microcephely",
                    "height",
                    "-3.2",
                    "SD",
                    "IQ",
                    "55",
                    "head circumference",
                    "<",
                    "3rd",
                    "centile",
                    "A",
                    "history of",
                    "but",
                    "pre",
                    "auricular",
                    "skin",
                    "tag",
                    "was ruled out",
                    "mother's",
                    "1)",
                    "2.",
                    "abscess",
                    "癫痫",
                    "β",
                    "x");

    private static final List<String> SIGNS =
            List.of(
                    " ",
                    " ",
                    " ",
                    " ",
                    " ",
                    ", ",
                    ". ",
                    "; ",
                    " (",
                    ") ",
                    "-",
                    "/",
                    "?",
                    "!",
                    "+",
                    "'",
                    "’",
                    "\n",
                    "\r\n",
                    "\r",
                    "\n\n",
                    "     ",
                    "\t",
                    "\u00a0",
                    "\u200f",
                    "\u202e",
                    "\u00ad",
                    "\u0301",
                    "\ud83d\ude00",
                    "\ud83d",
                    "\ude00",
                    "\u0001",
                    "\u007f",
                    "\u2028",
                    "|",
                    "•",
                    "");

    private static final List<String> COLONS = List.of(": ", ":\n", "Family history: ", "Plan\n");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }

    private static String text(Random random, List<String> headings) {
        var text = new StringBuilder();
        int words = random.nextInt(1, 60);
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(SIGNS.get(random.nextInt(SIGNS.size())));
            if (!headings.isEmpty() && random.nextInt(8) == 0) {
                text.append(headings.get(random.nextInt(headings.size())));
            }
        }
        return text.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void wordsAndCuesStandWhereTheySay(long seed) {
        var random = new Random(seed);
        int mentions = 0;
        for (int i = 0; i < TEXTS; i++) {
            var text = text(random, COLONS);
            for (var mention : read(text)) {
                var words = NoteWorld.words(mention);
                assertThat(text.substring(words.from(), words.to())).isEqualTo(words.words());
                assertThat(words.words()).isNotBlank();
                mention.cue()
                        .ifPresent(cue -> {
                            var at = cue.at().orElseThrow();
                            assertThat(text.substring(at.from(), at.to())).isEqualTo(cue.words());
                        });
                assertThat(NoteWorld.ONTOLOGY.index(mention.term())).isNotNegative();
                mentions++;
            }
        }
        assertThat(mentions).isGreaterThan(TEXTS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readingIsDeterministic(long seed) {
        var random = new Random(seed);
        var again = new NoteReader(NoteWorld.lexicon(), NoteWorld.CUES, NoteWorld.ONTOLOGY);
        for (int i = 0; i < TEXTS; i++) {
            var text = text(random, COLONS);
            assertThat(read(text)).isEqualTo(read(text)).isEqualTo(again.read(text, "").mentions());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void paragraphsAreReadApart(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            var first = text(random, List.of());
            var second = text(random, List.of());
            var together = first + "\n\n" + second;
            var apart = new ArrayList<>(read(first));
            read(second).forEach(one -> apart.add(shifted(one, first.length() + 2)));
            assertThat(read(together)).as(together).isEqualTo(apart);
        }
    }

    private static Mention shifted(Mention one, int by) {
        var words = NoteWorld.words(one);
        return new Mention(
                one.term(),
                one.status(),
                new Origin.Words("", words.from() + by, words.to() + by, words.words()),
                one.cue()
                        .map(cue ->
                                new Cue(
                                        cue.words(),
                                        cue.at()
                                                .map(at ->
                                                        new Span(at.from() + by, at.to() + by)))),
                one.confidence());
    }

    /// The guard would catch work that grows with the square of the length.
    @ParameterizedTest
    @Timeout(60)
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a, false",
                "`no `, false",
                "`a,b and c `, false",
                "`short, broad and `, false",
                "`short and broad thumbs and toes `, true",
                "`hypoplasia of the `, false",
                "7, false",
                "`7 `, false",
                "`1) `, false",
                "(, false",
                "`[(`, false",
                "`: `, false",
                "., false",
                "`? `, false",
                "-, false",
                "´, false",
                "`     `, false",
                "`IQ `, false",
                "`height weight `, false",
                "`height 1`, false",
                "`low-set `, false",
                "`seizure `, true",
                "`seizure, `, true",
                "`no seizure. `, true",
                "`Family history: `, false",
                "癫, false",
            })
    void hostileTextsAreReadInTime(String part, boolean names) {
        var text = part.repeat((1 << 20) / part.length());
        assertThat(READER.read(text, "").mentions().isEmpty()).isNotEqualTo(names);
    }

    @ParameterizedTest
    @Timeout(60)
    @MethodSource("breaks")
    void hostileLinesAreReadInTime(String part) {
        var text = part.repeat((1 << 20) / part.length()) + "seizure";
        assertThat(READER.read(text, "").mentions()).hasSize(1);
    }

    static List<String> breaks() {
        return List.of("\n", "\r\n", "\r", " \n", "\f", "\t", "word\n", "Word:\n", "\u00ad ");
    }
}
