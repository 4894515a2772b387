package io.warrant.sources.hpo;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.releases.Publication;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeMap;

/// The readers over the kit's files: counts that were taken independently of them.
class HpoKitTest {

    private static ReleaseFile kit(String name) {
        return ReleaseFile.load(DataKit.require("knowledge/" + name));
    }

    @Test
    void readsTheObographs() {
        var release =
                ObographsReader.read(
                        kit("hpo/hp.v2024-08-13.json.gz"), "HP", HpoPublications.ONTOLOGY);
        assertThat(release.source().version()).isEqualTo("2024-08-13");
        assertThat(release.terms()).hasSize(18_988);
        // One of the file's 8,095 lay synonyms belongs to an obsolete term.
        assertThat(release.terms().stream().flatMap(term -> term.synonyms().stream()))
                .filteredOn(Synonym::lay)
                .hasSize(8_094);
        assertThat(release.retired()).filteredOn(entry -> entry.label().isEmpty()).hasSize(3_826);
        assertThat(release.retired()).filteredOn(entry -> !entry.label().isEmpty()).hasSize(446);
        assertThat(release.retired())
                .filteredOn(entry -> !entry.label().isEmpty() && entry.certain())
                .hasSize(349);
    }

    @Test
    void readsMaxoWithTheSameReader() {
        var release =
                ObographsReader.read(
                        kit("maxo/maxo.2024-05-24.json.gz"),
                        "MAXO",
                        new Publication("maxo", "Medical Action Ontology", "CC BY 4.0", ""));
        assertThat(release.source().version()).isEqualTo("2024-05-24");
        assertThat(release.terms()).hasSizeGreaterThan(1_000);
    }

    @Test
    void readsTheAnnotations() {
        var release = HpoaReader.read(kit("hpo/phenotype.v2023-01-27.hpoa.gz"));
        assertThat(release.source().version()).isEqualTo("2023-01-27");
        assertThat(release.diseases()).hasSize(12_606);
        assertThat(release.annotations()).hasSize(253_363);
        var kinds = new TreeMap<String, Integer>();
        int negated = 0;
        for (var row : release.annotations()) {
            kinds.merge(kind(row.statement().frequency()), 1, Integer::sum);
            negated += row.statement().negated() ? 1 : 0;
        }
        assertThat(kinds)
                .containsEntry("unstated", 76_501)
                .containsEntry("counted", 60_205)
                .containsEntry("band", 116_657);
        assertThat(negated).isEqualTo(1_430);
        assertThat(release.annotations())
                .filteredOn(row -> row.statement().limits().sex().equals("FEMALE"))
                .hasSize(168);
        assertThat(release.annotations())
                .extracting(row -> row.statement().citation())
                .filteredOn(Statement.Citation::isPublication)
                .hasSizeGreaterThan(69_458);
    }

    private static String kind(Frequency frequency) {
        return switch (frequency) {
            case Frequency.Unstated() -> "unstated";
            case Frequency.Counted _ -> "counted";
            case Frequency.Band _ -> "band";
        };
    }

    @Test
    void readsThePairs() {
        var release = PairTableReader.read(kit("hpo/hpo_2025-11-24_disease_hpo.tsv.gz"));
        assertThat(release.annotations()).hasSize(274_385);
        assertThat(release.diseases()).hasSize(8_487 + 4_314);
    }

    @Test
    void mergesTheTwoOntologies() {
        var table = TermTableReader.read(kit("hpo/hpo_2025-11-24_terms.tsv.gz"));
        var graphs =
                ObographsReader.read(
                        kit("hpo/hp.v2024-08-13.json.gz"), "HP", HpoPublications.ONTOLOGY);
        assertThat(table.terms()).hasSize(19_393);
        assertThat(table.retired()).hasSize(510);
        var merged = OntologyMerge.of(List.of(graphs, table));
        assertThat(merged.source().version()).isEqualTo("2025-11-24");
        assertThat(merged.terms()).hasSize(19_393);
        var seizure = term(merged, "HP:0001250");
        assertThat(seizure.definition()).isNotEmpty();
        assertThat(seizure.synonyms()).isNotEmpty();
        assertThat(merged.retired())
                .filteredOn(entry -> entry.id().equals(TermId.of("HP:0002370")))
                .containsExactly(
                        new Retired(
                                TermId.of("HP:0002370"),
                                "Poor coordination",
                                List.of(TermId.of("HP:0002311")),
                                true));
        assertThat(term(merged, "HP:0002311").synonyms())
                .extracting(synonym -> synonym.text().toLowerCase(java.util.Locale.ROOT))
                .contains("poor coordination");
    }

    private static Term term(OntologyRelease release, String id) {
        return release.terms().stream()
                .filter(term -> term.id().equals(TermId.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
