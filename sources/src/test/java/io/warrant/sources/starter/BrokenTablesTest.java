package io.warrant.sources.starter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Parameters;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/// Damages one cell of one table and expects an error that names it.
class BrokenTablesTest {

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "facts.tsv | 112/140 | 112/0 | column 'frequency': 112/0 is not a count",
                "facts.tsv | 112/140 | 141/140 | column 'frequency': 141/140 is not a count",
                "facts.tsv | 112/140 | often | column 'frequency': 'often' is no frequency",
                "facts.tsv | PMID:10489951;PMID:3189335 | \"\" | column 'reference': '' names"
                        + " nothing",
                "facts.tsv | Dural ectasia | Dural ectasis | 'Dural ectasis' is not the label",
                "facts.tsv | HP:0100775 | HP:01007 | 'HP:01007' is none of the terms",
                "facts.tsv | HP:0100775 | 100775 | '100775' is not a term id",
                "facts.tsv | HP:0100775 | HP:0000000 | 'HP:0000000' is none of the terms",
                "facts.tsv | OMIM:154700 | OMIM:1547 | 'OMIM:1547' is none of the conditions",
                "conditions.tsv | OMIM:154700 | OMIM:609192 | 'OMIM:609192' stands twice",
                "conditions.tsv | OMIM:154700 | marfan | 'marfan' is not a disease id",
                "conditions.tsv | hpoa | omim | 'omim' is none of the sources",
                "links.tsv | exact | same | 'same' is none of exact, broader",
                "terms.tsv | HP:0000118 | HP:118000 | kind of HP:0000118, which the ontology lacks",
                "sources.tsv | hpoa | hpo | 'hpo' stands twice",
            })
    void namesTheCell(String file, String from, String to, String message) {
        assertThatThrownBy(() -> compile(file, from, to))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(message);
    }

    @Test
    void namesFileLineAndAdvice() {
        assertThatThrownBy(() -> compile("facts.tsv", "112/140", "7/0"))
                .hasMessageMatching(
                        "Starter pack, facts\\.tsv line \\d+, column 'frequency': 7/0 is not a"
                                + " count of patients\\. Maybe the file was edited by hand: .*");
    }

    @Test
    void refusesARowThatLostACell() {
        assertThatThrownBy(() -> compile("facts.tsv", "\t112/140\t", "\t112/140"))
                .hasMessageContaining("facts.tsv line")
                .hasMessageContaining("has 12 cells, not 13");
    }

    @Test
    void refusesAnotherHeader() {
        assertThatThrownBy(() -> compile("genes.tsv", "id\tname", "name\tid"))
                .hasMessageContaining("genes.tsv line 4 is no header");
    }

    @Test
    void refusesAnEmptyOrMissingFile() {
        var files = new TreeMap<>(StarterTables.embedded().files());
        files.put("terms.tsv", new byte[0]);
        assertThatThrownBy(() -> compile(files)).hasMessageContaining("ends without a header");
        files.remove("terms.tsv");
        assertThatThrownBy(() -> compile(files)).hasMessageContaining("terms.tsv is missing");
    }

    private static void compile(String file, String from, String to) {
        var files = new TreeMap<>(StarterTables.embedded().files());
        var text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        int at = text.indexOf(from, text.indexOf("\nid\t"));
        var broken = text.substring(0, at) + to + text.substring(at + from.length());
        files.put(file, broken.getBytes(StandardCharsets.UTF_8));
        compile(files);
    }

    private static void compile(SortedMap<String, byte[]> files) {
        var _ = StarterPack.columns(new StarterTables(files), Parameters.INITIAL);
    }
}
