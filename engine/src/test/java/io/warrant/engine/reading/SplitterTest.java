package io.warrant.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class SplitterTest {

    /// The sentences of a text, each as its tokens with blanks between.
    private static List<String> sentences(String text) {
        var spellings = new Spellings(NoteWorld.lexicon().vocabulary(), Language.EN);
        var splitter = new Splitter(text, Language.EN, spellings);
        var sentence = new Sentence();
        var sentences = new ArrayList<String>();
        while (splitter.next(sentence)) {
            var tokens = new ArrayList<String>();
            for (int at = 0; at < sentence.size; at++) {
                tokens.add(text.substring(sentence.from[at], sentence.to[at]));
            }
            sentences.add((sentence.startsLine ? "^" : "") + String.join(" ", tokens));
        }
        return sentences;
    }

    @Test
    void fullStopsEndSentences() {
        assertThat(sentences("He walks. She runs! Do they? Yes; and no."))
                .containsExactly("^He walks", "She runs", "Do they", "Yes", "and no");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Seen by Dr. Who today",
                "normal vs. low set",
                "e.g. ears",
                "height 3.5 cm",
                "height 3,5 cm",
                "see Fig. 3",
                "Daniel J. Smith",
                "weight of approx. 3 kg",
            })
    void pointsWithinSentencesDoNot(String text) {
        assertThat(sentences(text)).hasSize(1);
    }

    @Test
    void decimalsAreOneWordAndListsOfNumbersAreNot() {
        assertThat(sentences("3.5 and 3,5 but 3, 5 and 3."))
                .containsExactly("^3.5 and 3,5 but 3 , 5 and 3");
        assertThat(sentences("Aged 7. He walks.")).containsExactly("^Aged 7", "He walks");
    }

    @Test
    void numberedItemsInALineAreSentences() {
        assertThat(sentences("Findings 1) ptosis 2) ataxia 12) fever"))
                .containsExactly("^Findings", "1 ) ptosis", "2 ) ataxia", "12 ) fever");
    }

    @Test
    void wideGapsPartColumns() {
        assertThat(sentences("Ears     low set  today")).containsExactly("^Ears", "low set today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void wrappedLinesAreOneSentence(String end) {
        assertThat(sentences("He has" + end + "ptosis and" + end + "ataxia."))
                .containsExactly("^He has ptosis and ataxia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void shortLinesEndBeforeACapital(String end) {
        assertThat(sentences("Ptosis" + end + "Ataxia")).containsExactly("^Ptosis", "^Ataxia");
    }

    @Test
    void fullLinesGoOnBeforeACapital() {
        var full = "The patient was seen today in the clinic for rare diseases by";
        assertThat(sentences(full + "\nSmith")).hasSize(1);
        assertThat(sentences(full + "\nEars: low")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "–", "•", "#", "1.", "2)", "12."})
    void linesThatBeginAsItemsAreSentences(String bullet) {
        assertThat(sentences("he has\n" + bullet + " ptosis\n" + bullet + " ataxia"))
                .containsSubsequence("^he has", "^ptosis", "^ataxia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\r\r", "\n \n", "\r\n\t\r\n", "\n\n\n\n"})
    void blankLinesEndSentences(String gap) {
        assertThat(sentences("he has" + gap + "ptosis")).containsExactly("^he has", "^ptosis");
    }

    @Test
    void signsAreTokens() {
        assertThat(sentences("Ears: low (left), + clonus"))
                .containsExactly("^Ears : low ( left ) , + clonus");
        assertThat(sentences("? seizure")).containsExactly("^? seizure");
        assertThat(sentences("seizure? ataxia")).containsExactly("^seizure", "ataxia");
    }

    @Test
    void possessivesLoseTheirS() {
        assertThat(sentences("mother's and mother’s")).containsExactly("^mother and mother");
        assertThat(Splitter.words("Crohn's", Language.EN)).containsExactly("crohn");
    }

    @Test
    void theLetterAIsNoArticleWithinAName() {
        assertThat(Splitter.words("Type A", Language.EN)).containsExactly("type", "letter a");
        assertThat(Splitter.words("A type", Language.EN)).containsExactly("a", "type");
    }

    @Test
    void signsOfChineseAreWords() {
        assertThat(Splitter.words("癫痫 EEG", Language.ZH)).containsExactly("癫", "痫", "eeg");
    }

    @Test
    void nothingIsNoSentence() {
        assertThat(sentences("")).isEmpty();
        assertThat(sentences(" \n\r\n . ; \n")).isEmpty();
    }

    @Test
    void longSentencesAreCut() {
        var cut = sentences("word ".repeat(1200));
        assertThat(cut).hasSize(3);
        assertThat(cut.getFirst().split(" ")).hasSize(Sentence.LONGEST);
    }
}
