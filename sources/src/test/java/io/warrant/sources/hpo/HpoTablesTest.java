package io.warrant.sources.hpo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class HpoTablesTest {

    private static final TermId ONE = TermId.of("HP:0000001");
    private static final TermId TWO = TermId.of("HP:0000002");
    private static final TermId THREE = TermId.of("HP:0000003");
    private static final TermId FOUR = TermId.of("HP:0000004");

    private static ReleaseFile file(String name, String... lines) {
        var text = String.join("\n", lines).replace('|', '\t').replace('+', '|');
        return ReleaseFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTerms() {
        var release =
                TermTableReader.read(
                        file(
                                "hpo_2025-11-24_terms.tsv",
                                "hpo_id|label|obsolete|replaced_by|parents",
                                "HP:0000001|All|0||",
                                "HP:0000002|Two|0||HP:0000001",
                                "HP:0000003|Three|0||HP:0000001+HP:0000002",
                                "HP:0000004|obsolete Four|1|HP:0000002|",
                                "HP:0000005|obsolete Five|1||"));
        assertThat(release.source().version()).isEqualTo("2025-11-24");
        assertThat(release.terms())
                .containsExactly(
                        new Term(ONE, "All", "", List.of(), List.of()),
                        new Term(TWO, "Two", "", List.of(), List.of(ONE)),
                        new Term(THREE, "Three", "", List.of(), List.of(ONE, TWO)));
        assertThat(release.retired())
                .containsExactly(
                        new Retired(FOUR, "Four", List.of(TWO), true),
                        new Retired(TermId.of("HP:0000005"), "Five", List.of(), false));
    }

    @Test
    void refusesBrokenTerms() {
        assertThatThrownBy(() ->
                        TermTableReader.read(
                                file(
                                        "hpo_2025-11-24_terms.tsv",
                                        "hpo_id|label|obsolete|replaced_by|parents",
                                        "HP:0000001|All|maybe||")))
                .hasMessageContaining("hpo_2025-11-24_terms.tsv line 2: obsolete is 'maybe'");
        assertThatThrownBy(() ->
                        TermTableReader.read(
                                file(
                                        "hpo_2025-11-24_terms.tsv",
                                        "hpo_id|label|obsolete|replaced_by|parents",
                                        "HP:0000001|All|0||HP:1")))
                .hasMessageContaining("line 2: 'HP:1' is not an HPO id");
    }

    @Test
    void readsPairsAsStatementsWithoutFrequency() {
        var release =
                PairTableReader.read(
                        file(
                                "hpo_2025-11-24_disease_hpo.tsv",
                                "disease_id|disease_name|hpo_id",
                                "OMIM:1|One|HP:0000002",
                                "OMIM:1|One|HP:0000003"));
        assertThat(release.diseases())
                .extracting(disease -> disease.label())
                .containsExactly("One");
        assertThat(release.annotations()).extracting(row -> row.term()).containsExactly(TWO, THREE);
        assertThat(release.annotations().getFirst().statement().frequency())
                .isEqualTo(new Frequency.Unstated());
    }
}
