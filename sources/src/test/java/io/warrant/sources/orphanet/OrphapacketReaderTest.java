package io.warrant.sources.orphanet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.sources.releases.Annotation;
import io.warrant.sources.releases.Release;
import io.warrant.sources.releases.ReleaseFile;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

class OrphapacketReaderTest {

    private static final DiseaseId TEN = DiseaseId.of("ORPHA:10");
    private static final DiseaseId TWENTY = DiseaseId.of("ORPHA:20");

    private final Map<String, String> tables = new TreeMap<>();

    @TempDir Path folder;

    @BeforeEach
    void writeTables() {
        put(
                "orpha_disorder.tsv",
                "orphacode|label|disorder_type|definition",
                "10|Ten syndrome|Malformation syndrome|",
                "20|Twenty|Disease|",
                "30|A heading|Category|");
        put(
                "orpha_phenotype.tsv",
                "orphacode|hpo_id|hpo_term|frequency|diagnostic_criteria",
                "10|HP:0000001|one|Obligate (100%)|Pathognomonic sign",
                "10|HP:0000002|two|Very frequent (99-80%)|",
                "10|HP:0000003|three|Frequent (79-30%)|",
                "10|HP:0000004|four|Occasional (29-5%)|",
                "10|HP:0000005|five|Very rare (<4-1%)|",
                "10|HP:0000006|six|Excluded (0%)|",
                "20|HP:0000007|seven||");
        put(
                "orpha_prevalence.tsv",
                "orphacode|label|type|qualification|class|valmoy|geographic|validation|source",
                "10|Ten|Point prevalence|Value and class|1-9 / 100"
                        + " 000|2.0|Europe|Validated|1[PMID]",
                "10|Ten|Cases/families|Case(s)|no data|20.0|Worldwide|Not yet validated|ORPHANET");
        put(
                "orpha_age_inheritance.tsv",
                "orphacode|kind|value",
                "10|AverageAgeOfOnset|Infancy",
                "10|AverageAgeOfOnset|All ages",
                "10|AverageAgeOfOnset|No data available",
                "10|TypeOfInheritance|X-linked recessive",
                "10|TypeOfInheritance|Not applicable",
                "20|TypeOfInheritance|By mail");
        put(
                "orpha_gene.tsv",
                "orphacode|symbol|label|hgnc|association",
                "20|ATM|ATM kinase|795|Disease-causing germline mutation(s) in");
        put(
                "orpha_xref.tsv",
                "orphacode|source|reference|relation",
                "10|OMIM|100|E (Exact mapping: the two concepts are equivalent)",
                "10|OMIM|101|BTNT (ORPHAcode is broader than the targeted code)",
                "10|OMIM|102|NTBT (ORPHAcode is narrower than the targeted code)",
                "20|ICD-11|LD2F/1|ND (not yet decided)",
                "20|OMIM|103|ND (not yet decided)",
                "20|OMIM|104|W (wrong)");
    }

    private void put(String name, String... lines) {
        tables.put(
                name,
                Arrays.stream(lines)
                        .map(line -> line.replace('|', '\t') + "\n")
                        .reduce("", String::concat));
    }

    private ReleaseFile packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            for (var table : tables.entrySet()) {
                var content = table.getValue().getBytes(StandardCharsets.UTF_8);
                var entry = new TarArchiveEntry("./" + table.getKey());
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return ReleaseFile.of("orphapacket-2025-12-09.tar.gz", bytes.toByteArray());
    }

    private Release topic(Topic topic) throws IOException {
        return OrphapacketReader.read(packed()).stream()
                .filter(release -> release.topic().equals(topic.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsSignsWithTheirClasses() throws IOException {
        var rows = topic(Topic.PHENOTYPES).annotations();
        assertThat(rows)
                .extracting(row -> row.statement().frequency())
                .containsExactly(
                        new Frequency.Band(1, 1),
                        new Frequency.Band(0.8, 0.99),
                        new Frequency.Band(0.3, 0.79),
                        new Frequency.Band(0.05, 0.29),
                        new Frequency.Band(0.01, 0.04),
                        new Frequency.Band(0, 0),
                        new Frequency.Unstated());
        assertThat(rows)
                .filteredOn(row -> row.statement().negated())
                .extracting(row -> row.term().value())
                .containsExactly("HP:0000006");
        assertThat(rows.getFirst().statement().limits().asStated()).isEqualTo("Pathognomonic sign");
        assertThat(rows.getFirst().statement().citation().reference()).isEqualTo("ORPHA:10");
    }

    @Test
    void namesAllDisordersButBareHeadings() throws IOException {
        var release = topic(Topic.CROSS_REFERENCES);
        assertThat(release.diseases()).extracting(Disease::id).containsExactly(TEN, TWENTY);
        assertThat(release.diseases().getFirst().label()).isEqualTo("Ten syndrome");
        assertThat(release.source().version()).isEqualTo("2025-12-09");
    }

    @Test
    void tellsHowTheOtherCatalogueCompares() throws IOException {
        var release = topic(Topic.CROSS_REFERENCES);
        assertThat(release.diseases())
                .flatExtracting(Disease::links)
                .extracting(link -> link.target() + " " + link.relation())
                .containsExactly(
                        "OMIM:100 exact",
                        "OMIM:101 narrower",
                        "OMIM:102 broader",
                        "OMIM:103 related");
        assertThat(release.unread())
                .extracting(item -> item.what())
                .containsExactly("ICD-11 LD2F/1", "W (wrong)");
    }

    @Test
    void readsPrevalences() throws IOException {
        assertThat(topic(Topic.PREVALENCE).diseases())
                .flatExtracting(Disease::prevalences)
                .extracting(row -> row.type() + ", " + row.band() + ", " + row.reference())
                .containsExactly(
                        "Point prevalence, 1-9 / 100 000, PMID:1",
                        "Cases/families, 20.0 Case(s), ORPHANET;not yet validated");
    }

    @Test
    void readsOnsetAndInheritance() throws IOException {
        var release = topic(Topic.COURSE);
        assertThat(release.annotations())
                .extracting(OrphapacketReaderTest::course)
                .containsExactly(
                        "HP:0003593 Infancy",
                        "HP:0003674 All ages",
                        "HP:0001419 X-linked recessive");
        assertThat(release.unread()).extracting(item -> item.what()).containsExactly("By mail");
        assertThat(release.diseases()).extracting(Disease::id).containsExactly(TEN, TWENTY);
    }

    private static String course(Annotation row) {
        return row.term() + " " + row.statement().limits().asStated();
    }

    @Test
    void readsGenes() throws IOException {
        assertThat(topic(Topic.GENES).diseases())
                .flatExtracting(Disease::genes)
                .extracting(Disease.Gene::symbol)
                .containsExactly("ATM");
    }

    @Test
    void readsTheSameTablesFromAFolder() throws IOException {
        for (var table : tables.entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
        var unpacked = OrphapacketReader.read(folder);
        var packed = OrphapacketReader.read(packed());
        assertThat(unpacked).hasSameSizeAs(packed);
        for (int i = 0; i < packed.size(); i++) {
            assertThat(unpacked.get(i).annotations()).hasSameSizeAs(packed.get(i).annotations());
            assertThat(unpacked.get(i).diseases()).hasSameSizeAs(packed.get(i).diseases());
        }
        assertThat(unpacked.getFirst().source().version()).isEqualTo(Release.UNDATED);
        assertThat(unpacked.getFirst().source().fingerprint()).hasSize(64);
    }

    @Test
    void refusesMissingTablesAndBrokenRows() throws IOException {
        put("orpha_gene.tsv", "orphacode|symbol|label|hgnc|association", "99|X|||");
        assertThatThrownBy(() -> OrphapacketReader.read(packed()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("orphapacket-2025-12-09.tar.gz!orpha_gene.tsv line 2")
                .hasMessageContaining("has no disorder 99");
        tables.remove("orpha_gene.tsv");
        assertThatThrownBy(() -> OrphapacketReader.read(packed()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("lacks orpha_gene.tsv");
    }

    @Test
    void refusesUnknownClassesAndKinds() {
        refuses(
                "orpha_phenotype.tsv",
                List.of(
                        "orphacode|hpo_id|hpo_term|frequency|diagnostic_criteria",
                        "10|HP:0000001|one|Mostly|"),
                "line 2: the frequency class 'Mostly' is unknown");
        refuses(
                "orpha_age_inheritance.tsv",
                List.of("orphacode|kind|value", "10|AgeOfDeath|Adult"),
                "line 2: the kind 'AgeOfDeath'");
    }

    private void refuses(String table, List<String> lines, String message) {
        put(table, lines.toArray(String[]::new));
        assertThatThrownBy(() -> OrphapacketReader.read(packed()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining(message);
        writeTables();
    }

    @Test
    void refusesACutOffArchive() throws IOException {
        var random = new java.util.Random(7);
        var noise = new StringBuilder();
        random.ints(4_000, 'a', 'z').forEach(c -> noise.append((char) c));
        put("orpha_gene.tsv", "orphacode|symbol|label|hgnc|association", "10|X|" + noise + "||");
        var whole = packed();
        var bytes = whole.<byte[]>parse(in -> in.readAllBytes());
        var cut =
                ReleaseFile.of(
                        "orphapacket-2025-12-09.tar.gz", Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> OrphapacketReader.read(cut))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("orphapacket-2025-12-09.tar.gz");
    }
}
