package io.warrant.sources.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class KnowledgeFilesTest {

    @TempDir Path folder;

    private void touch(String... names) throws IOException {
        for (var name : names) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    @Test
    void findsTheKitsLayout() throws IOException {
        touch(
                "hpo/hp.v2024-08-13.json.gz",
                "hpo/phenotype.v2023-01-27.hpoa.gz",
                "hpo/hpo_2025-11-24_terms.tsv.gz",
                "hpo/hpo_2025-11-24_disease_hpo.tsv.gz",
                "hpo/hpo_2025-11-24_gene_hpo.tsv.gz",
                "orphanet/orphapacket-2025-12-09.tar.gz",
                "mondo/mondo_exactmatch_icd11.foundation.sssom.tsv.gz",
                "cases/phenopackets/phenopacket-store-2026-06-25.zip",
                "labs/loinc2hpo-annotations.tsv.gz",
                "labs/lhncbc_lab_ranges.tsv",
                "guidelines/gdl2-2026-01-21.zip",
                "translations/hp-es-preprocessed.babelon.tsv.gz",
                "phenotypes/gscplus.zip",
                "maxo/maxo_diagnostic_annotations.tsv.gz",
                "labs/other.tsv");
        var files = KnowledgeFiles.in(folder);
        assertThat(files.files())
                .doesNotContainKey(FileKind.ORPHADATA)
                .hasSize(FileKind.values().length - 1);
        assertThat(files.of(FileKind.OBOGRAPHS))
                .containsExactly(folder.resolve("hpo/hp.v2024-08-13.json.gz"));
        assertThat(files.all()).hasSize(14).doesNotContain(folder.resolve("labs/other.tsv"));
        assertThat(files.without(FileKind.PAIR_TABLE).of(FileKind.PAIR_TABLE)).isEmpty();
    }

    @Test
    void findsAFlatFolderOfDownloads() throws IOException {
        touch(
                "hp.json",
                "phenotype.hpoa",
                "en_product1.xml",
                "en_product4.xml",
                "en_product9_ages.xml",
                "en_product9_prev.xml",
                "mondo.sssom.tsv",
                "maxo.json");
        var files = KnowledgeFiles.in(folder);
        assertThat(files.of(FileKind.ORPHADATA)).hasSize(4);
        assertThat(files.of(FileKind.MAPPINGS)).hasSize(1);
        assertThat(files.of(FileKind.OBOGRAPHS)).hasSize(1);
    }

    @Test
    void givesUnpackedTablesByTheirFolder() throws IOException {
        touch("hp.json", "packet/orpha_phenotype.tsv", "packet/orpha_gene.tsv");
        assertThat(KnowledgeFiles.in(folder).of(FileKind.ORPHANET_TABLES))
                .containsExactly(folder.resolve("packet"));
    }

    @Test
    void saysWhatItLookedFor() throws IOException {
        assertThat(KnowledgeFiles.search(folder).all()).isEmpty();
        assertThatThrownBy(() -> KnowledgeFiles.in(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no ontology below " + folder)
                .hasMessageContaining("hp.json");
        touch("hp.json");
        assertThatThrownBy(() -> KnowledgeFiles.in(folder))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("phenotype.hpoa")
                .hasMessageContaining("en_product4.xml")
                .hasMessageContaining("knowledge install");
        assertThatThrownBy(() -> KnowledgeFiles.in(folder.resolve("none")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no folder");
    }
}
