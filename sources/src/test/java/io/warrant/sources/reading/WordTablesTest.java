package io.warrant.sources.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTablesTest {

    /// An unknown effect or kind of word would be refused.
    @ParameterizedTest
    @EnumSource
    void everyLanguageHasItsTables(Language language) {
        assertThatCode(() -> WordTables.cues(language)).doesNotThrowAnyException();
        var words = WordTables.words(language);
        assertThat(words.fillers()).doesNotContain("").doesNotHaveDuplicates();
        assertThat(words.same()).allSatisfy(group -> assertThat(group).hasSizeGreaterThan(1));
        assertThat(words.names().keySet()).allMatch(id -> TermId.parse(id).isPresent());
        assertThat(words.opposites().keySet()).allMatch(id -> TermId.parse(id).isPresent());
    }

    @Test
    void englishHasWordsOfEveryKind() {
        var words = WordTables.words(Language.EN);
        assertThat(words.fillers()).contains("of", "the");
        assertThat(words.modifiers()).contains("left", "mild");
        assertThat(words.joins()).contains("and", "or");
        assertThat(words.normal()).contains("normal");
        assertThat(words.same()).anySatisfy(group -> assertThat(group).contains("renal", "kidney"));
        assertThat(words.names().get("HP:0000006")).contains("dominant inheritance");
        assertThat(words.opposites().get("HP:0001945")).contains("afebrile");
    }

    @Test
    void alternativesAreWrittenOut() {
        assertThat(Alternatives.of("no")).containsExactly("no");
        assertThat(Alternatives.of(" (a|b) c ")).containsExactly("a c", "b c");
        assertThat(Alternatives.of("(is|was) (not)? seen"))
                .containsExactlyInAnyOrder("is seen", "is not seen", "was seen", "was not seen");
        assertThat(Alternatives.of("x (a|b)?")).containsExactlyInAnyOrder("x a", "x b", "x");
        assertThat(Alternatives.of("(?)")).containsExactly("?");
        assertThat(Alternatives.of("")).containsExactly("");
    }

    @Test
    void anOpenBracketIsRefused() {
        assertThatThrownBy(() -> Alternatives.of("a (b|c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lacks a closing bracket");
    }
}
