package io.warrant.app.asking;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.reading.Language;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Looking for terms while they are being typed.
class TermSearchTest {

    private final TermSearch search = new TermSearch(ToyWorld.knowledge());

    private List<String> matches(String text) {
        return search.find(text, Language.EN, 10).stream().map(TermSearch.Hit::match).toList();
    }

    @Test
    void findsBeginningsOfNamesBeforeBeginningsOfTheirWords() {
        assertThat(matches("mur").getFirst()).isEqualToIgnoringCase("murmur");
        assertThat(matches("mur")).anyMatch(name -> name.equalsIgnoreCase("loud murmur"));
    }

    @Test
    void findsWordsInAnyOrder() {
        assertThat(matches("murm lou")).anyMatch(name -> name.equalsIgnoreCase("loud murmur"));
    }

    @Test
    void findsByIdAndNamesEachTermOnce() {
        assertThat(search.find("TOY:0013", Language.EN, 10)).hasSize(1);
        var terms = search.find("r", Language.EN, 100).stream().map(TermSearch.Hit::term).toList();
        assertThat(terms).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void findsNothingForNothing() {
        assertThat(matches(" ")).isEmpty();
        assertThat(matches("...")).isEmpty();
        assertThat(matches("x".repeat(5000))).isEmpty();
        assertThat(matches("zzz")).isEmpty();
    }
}
