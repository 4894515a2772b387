package io.warrant.sources.mondo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class MappingReaderTest {

    private static final String HEAD =
            """
            # curie_map:
            #   MONDO: http://example.org/MONDO_
            # license: https://example.org/licence
            # mapping_set_version: http://example.org/releases/2026-08-04/mappings/x.sssom.tsv
            """;

    private static MappingSet read(String text) {
        return MappingReader.read(
                ReleaseFile.of(
                        "mondo_exactmatch_x.sssom.tsv",
                        text.replace('|', '\t').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsMappingsWhereverTheColumnsStand() {
        var set =
                read(
                        HEAD
                                + """
                                object_id|predicate_id|subject_id
                                Orphanet:558|skos:exactMatch|MONDO:0007947
                                mesh:D008382|skos:broadMatch|MONDO:0007947
                                UMLS:C1|skos:narrowMatch|MONDO:0007947
                                OMIM:1|skos:closeMatch|MONDO:0007947
                                OMIM:1|owl:sameAs|MONDO:0007947
                                OMIM|skos:exactMatch|MONDO:0007947
                                """);
        assertThat(set.mappings())
                .extracting(mapping -> mapping.other() + " " + mapping.relation())
                .containsExactly(
                        "ORPHA:558 exact",
                        "MESH:D008382 broader",
                        "UMLS:C1 narrower",
                        "OMIM:1 related");
        assertThat(set.unread())
                .extracting(item -> item.place().line() + " " + item.what())
                .containsExactly("10 owl:sameAs", "11 OMIM");
        assertThat(set.source().version()).isEqualTo("2026-08-04");
        assertThat(set.source().licence()).startsWith("https://example.org/licence. Attribution:");
        assertThat(set.source().id()).isEqualTo("mondo-exactmatch-x");
    }

    @Test
    void refusesAnotherSubjectAndMissingColumns() {
        assertThatThrownBy(() ->
                        read("subject_id|predicate_id|object_id\nOMIM:1|skos:exactMatch|OMIM:2\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("line 2: the subject OMIM:1 is not of Mondo");
        assertThatThrownBy(() -> read(HEAD + "subject_id|object_id\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no column 'predicate_id'");
    }

    @Test
    void linksWhatSharesAMondoIdButNotWithinACatalogue() {
        var links =
                new MondoLinks(
                        List.of(
                                read(
                                        """
                                        subject_id|predicate_id|object_id
                                        MONDO:1|skos:exactMatch|OMIM:1
                                        MONDO:1|skos:exactMatch|OMIM:2
                                        MONDO:1|skos:exactMatch|Orphanet:3
                                        MONDO:2|skos:broadMatch|OMIM:1
                                        MONDO:2|skos:exactMatch|Orphanet:4
                                        """)));
        assertThat(links.of(DiseaseId.of("OMIM:1")))
                .extracting(link -> link.target() + " " + link.relation())
                .containsExactly("MONDO:1 exact", "MONDO:2 narrower", "ORPHA:3 exact");
        assertThat(links.of(DiseaseId.of("ORPHA:3")))
                .extracting(link -> link.target().value())
                .containsExactly("MONDO:1", "OMIM:1", "OMIM:2");
        assertThat(links.of(DiseaseId.of("OMIM:9"))).isEmpty();
    }

    @Test
    void readsTheKit() {
        var omim =
                MappingReader.read(
                        ReleaseFile.load(
                                DataKit.require(
                                        "knowledge/mondo/mondo_exactmatch_omim.sssom.tsv.gz")));
        var orphanet =
                MappingReader.read(
                        ReleaseFile.load(
                                DataKit.require(
                                        "knowledge/mondo/mondo_exactmatch_orphanet.sssom.tsv.gz")));
        assertThat(omim.mappings()).hasSize(10_045);
        assertThat(orphanet.mappings()).hasSize(9_785);
        assertThat(omim.source().version()).isEqualTo("2026-08-04");
        assertThat(new MondoLinks(List.of(omim, orphanet)).of(DiseaseId.of("OMIM:154700")))
                .extracting(link -> link.target().value())
                .contains("MONDO:0007947", "ORPHA:558");
    }
}
