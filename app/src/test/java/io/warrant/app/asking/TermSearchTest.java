package io.warrant.app.asking;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.reading.Lexicons;
import io.warrant.sources.reading.Translation;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    @Test
    void findsBeginningsOfNamesInOtherLanguages() {
        var columns = ToyWorld.knowledge().columns();
        var out = new ColumnsBuilder().sections(columns, List.of(""));
        var source = new Source("toy-de", "A test's own words", "1", "none", "none", "none");
        var labels = Map.of(TermId.of("TOY:0013"), "Ringförmiger Ausschlag");
        Lexicons.compile(
                Ontology.of(columns),
                List.of(new Translation(Language.DE, source, labels)),
                new TreeMap<>(),
                out);
        var german = new TermSearch(KnowledgeBase.of(out.build()));
        for (var text : List.of("ringf", "aussch", "Ringförmiger Ausschlag", "ausschlag ring")) {
            assertThat(german.find(text, Language.DE, 10))
                    .as(text)
                    .singleElement()
                    .satisfies(hit -> {
                        assertThat(hit.match()).isEqualTo("Ringförmiger Ausschlag");
                        assertThat(hit.language()).isEqualTo(Language.DE);
                    });
        }
        assertThat(german.find("ring", Language.EN, 10)).isNotEmpty();
        assertThat(german.find("murm", Language.DE, 10)).isEmpty();
    }
}
