package io.warrant.sources.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.codes.CodeSystem;
import io.warrant.engine.codes.Codes;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.laboratory.Verdict;
import io.warrant.engine.learning.Learning;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A handful of made-up rows, each standing for a rule of the merge.
class KnowledgeBuildTest {

    private static final String HPOA_HEADER =
            "database_id|disease_name|qualifier|hpo_id|reference|evidence|onset|frequency|sex|modifier"
                + "|aspect|biocuration";

    @TempDir Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write(
                "hpo_2025-11-24_terms.tsv",
                "hpo_id|label|obsolete|replaced_by|parents",
                "HP:0000001|All|0||",
                "HP:0000118|Phenotypic abnormality|0||HP:0000001",
                "HP:0000002|Red skin|0||HP:0000118",
                "HP:0000003|Dry skin|0||HP:0000118",
                "HP:0000004|obsolete Redness|1|HP:0000002|",
                "HP:0000005|obsolete Skin|1||",
                "HP:0003674|Onset|0||HP:0000001",
                "HP:0003593|Infantile onset|0||HP:0003674");
        write(
                "phenotype.hpoa",
                "#version: 2023-01-27",
                HPOA_HEADER,
                "OMIM:1|Old name||HP:0000002|PMID:7|PCS||3/4|||P|HPO:a[2020-01-01]",
                "OMIM:1|Old name||HP:0000004|PMID:8|PCS||1/4|||P|HPO:a[2020-01-01]",
                "OMIM:1|Old name||HP:0000005|PMID:8|PCS|||||P|HPO:a[2020-01-01]",
                "OMIM:1|Old name||HP:0000009|PMID:8|PCS|||||P|HPO:a[2020-01-01]",
                "OMIM:1|Old name|NOT|HP:0000003|PMID:8|PCS|||||P|HPO:a[2020-01-01]",
                "ORPHA:5|Five||HP:0000003|ORPHA:5|TAS||HP:0040282|||P|ORPHA:orphadata[2023-01-27]");
        write(
                "hpo_2025-11-24_disease_hpo.tsv",
                "disease_id|disease_name|hpo_id",
                "OMIM:1|New name|HP:0000002",
                "OMIM:1|New name|HP:0000003",
                "OMIM:2|Two|HP:0000003");
        Files.writeString(
                folder.resolve("en_product4.xml"),
                """
                <JDBOR date="2025-12-09"><HPODisorderSetStatus><Disorder><OrphaCode>5</OrphaCode>
                <Name>Five</Name><HPODisorderAssociationList><HPODisorderAssociation>
                <HPO><HPOId>HP:0000003</HPOId></HPO>
                <HPOFrequency><Name>Frequent (79-30%)</Name></HPOFrequency>
                </HPODisorderAssociation></HPODisorderAssociationList>
                </Disorder></HPODisorderSetStatus></JDBOR>
                """);
        write(
                "mondo_exactmatch_omim.sssom.tsv",
                "subject_id|predicate_id|object_id",
                "MONDO:1|skos:exactMatch|OMIM:2");
        write(
                "mondo_exactmatch_orphanet.sssom.tsv",
                "subject_id|predicate_id|object_id",
                "MONDO:1|skos:exactMatch|Orphanet:5");
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines).replace('|', '\t') + "\n");
    }

    private KnowledgeBuild.Built build() {
        return KnowledgeBuild.build(KnowledgeFiles.in(folder), Parameters.INITIAL, Progress.SILENT);
    }

    private KnowledgeBase base() {
        return KnowledgeBase.of(build().columns());
    }

    private static List<Association> associations(KnowledgeBase base, String disease) {
        int at = base.disease(DiseaseId.of(disease));
        return java.util.stream.IntStream.range(
                        base.firstAssociation(at), base.firstAssociation(at + 1))
                .mapToObj(base::association)
                .toList();
    }

    private static Association association(KnowledgeBase base, String disease, String term) {
        int index = base.ontology().index(TermId.of(term));
        return associations(base, disease).stream()
                .filter(association -> association.term() == index)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void exactMappingsGiveCodesOfDiseasesThatAreKnown() throws IOException {
        write(
                "mondo_exactmatch_sctid.sssom.tsv",
                "subject_id|predicate_id|object_id",
                "MONDO:1|skos:exactMatch|SCTID:77",
                "MONDO:1|skos:narrowMatch|SCTID:78",
                "MONDO:9|skos:exactMatch|SCTID:79");
        var codes = Codes.of(build().columns());
        assertThat(codes.diseases(CodeSystem.SNOMED_CT, "77"))
                .containsExactly(DiseaseId.of("OMIM:2"), DiseaseId.of("ORPHA:5"));
        assertThat(codes.diseases(CodeSystem.MONDO, "1")).hasSize(2);
        assertThat(codes.diseases(CodeSystem.SNOMED_CT, "78")).as("something narrower").isEmpty();
        assertThat(codes.diseases(CodeSystem.SNOMED_CT, "79")).as("unknown diseases").isEmpty();
    }

    @Test
    void keepsEveryRowWithItsSource() {
        var base = base();
        var red = association(base, "OMIM:1", "HP:0000002");
        assertThat(red.frequency()).isEqualTo(new Frequency.Counted(4, 8));
        assertThat(red.statements())
                .extracting(row -> row.source().id() + " " + row.citation().reference())
                .containsExactly("hpoa PMID:7", "hpoa PMID:8", "hpo-pairs ");
        assertThat(red.statements().get(1).limits().asStated()).isEqualTo("HP:0000004");
    }

    @Test
    void aRangePublishedTwiceWeighsOnce() {
        var dry = association(base(), "ORPHA:5", "HP:0000003");
        assertThat(dry.statements()).hasSize(2);
        assertThat(dry.frequency()).isEqualTo(new Frequency.Band(0.3, 0.79));
    }

    @Test
    void aPairIsNoAffirmationOfWhatIsDenied() {
        var built = build();
        var dry = association(KnowledgeBase.of(built.columns()), "OMIM:1", "HP:0000003");
        assertThat(dry.statements())
                .singleElement()
                .satisfies(row -> assertThat(row.negated()).isTrue());
        assertThat(built.report().losses())
                .anySatisfy(loss -> {
                    assertThat(loss.reason()).contains("may stand for NOT");
                    assertThat(loss.examples())
                            .containsExactly(
                                    "hpo_2025-11-24_disease_hpo.tsv line 3: OMIM:1 HP:0000003");
                });
    }

    @Test
    void reportsRowsWithoutATermInUse() {
        var report = build().report();
        assertThat(report.losses())
                .filteredOn(loss -> loss.source().id().equals("hpoa"))
                .extracting(loss -> loss.reason() + ": " + loss.examples())
                .containsExactly(
                        "a term that is retired without a certain replacement: [phenotype.hpoa line"
                                + " 5: OMIM:1 HP:0000005]",
                        "a term that the ontology doesn't know: [phenotype.hpoa line 6: OMIM:1"
                                + " HP:0000009]");
        assertThat(report.lost()).isEqualTo(3);
        assertThat(report.readings())
                .filteredOn(reading -> reading.topic().equals("hpoa"))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.rows()).isEqualTo(4);
                    assertThat(reading.moved()).isEqualTo(1);
                });
    }

    @Test
    void theNewestFileNamesADisease() {
        var base = base();
        assertThat(base.diseaseLabel(base.disease(DiseaseId.of("OMIM:1")))).isEqualTo("New name");
        assertThat(base.ontology().version()).isEqualTo("2025-11-24");
    }

    @Test
    void linkedEntriesStayTwoDiseasesAndLendVisibly() {
        var base = base();
        assertThat(base.diseaseEntry(base.disease(DiseaseId.of("OMIM:2"))).links())
                .extracting(link -> link.target() + " " + link.relation())
                .containsExactly("MONDO:1 exact", "ORPHA:5 exact");
        assertThat(association(base, "OMIM:2", "HP:0000003").statements())
                .anySatisfy(row -> assertThat(row.loan().lender()).isEqualTo("ORPHA:5"));
    }

    @Test
    void namesEverySourceWithItsFingerprint() {
        assertThat(base().sources())
                .extracting(Source::id)
                .containsExactly(
                        "hpo-terms",
                        "hpoa",
                        "orphanet-phenotypes",
                        "hpo-pairs",
                        "mondo-exactmatch-omim",
                        "mondo-exactmatch-orphanet");
        assertThat(base().sources())
                .allSatisfy(source -> {
                    assertThat(source.fingerprint()).matches("[0-9a-f]{64}");
                    assertThat(source.licence()).isNotBlank();
                });
    }

    @Test
    void theSameFilesGiveTheSameBytesWhereverTheyLie() throws IOException {
        var first = build().columns();
        Files.createDirectory(folder.resolve("a"));
        Files.move(folder.resolve("phenotype.hpoa"), folder.resolve("a/phenotype.hpoa"));
        var second = build().columns();
        assertThat(second.sections()).isEqualTo(first.sections());
    }

    @Test
    void takesLaboratoryTestsAlong() throws IOException {
        assertThat(LabTests.of(build().columns()).size()).isZero();
        write(
                "loinc2hpo-annotations.tsv",
                "loincId|loincScale|outcome|hpoTermId",
                "1-8|Qn|H|HP:0000004",
                "1-8|Qn|L|HP:0000009");
        write(
                "lhncbc_lab_ranges.tsv",
                "LOINC_MERGED|LONG_COMMON_NAME_LOINC|units_normRange|norm_range|norm_low|norm_high"
                        + "|Molecular_weight|UCUM_EX",
                "1-8|Redness [Mass/volume] in Serum or Plasma|mg/dL|1 - 2|1|2||mg/dL");
        var built = build();
        var redness = LabTests.of(built.columns()).named("redness").getFirst();
        assertThat(redness.terms()).containsOnly(Map.entry(Verdict.HIGH, TermId.of("HP:0000002")));
        assertThat(redness.range().orElseThrow().unit()).isEqualTo("mg/dL");
        assertThat(KnowledgeBase.of(built.columns()).sources())
                .extracting(Source::id)
                .contains("loinc2hpo", "lhncbc-labs");
        assertThat(built.report().losses())
                .filteredOn(loss -> loss.source().id().equals("loinc2hpo"))
                .singleElement()
                .satisfies(loss -> assertThat(loss.rows()).isEqualTo(1));
        var learned = Learning.learn(KnowledgeBase.of(built.columns()), List.of());
        assertThat(LabTests.of(learned).byCode("1-8")).contains(redness);
    }

    @Test
    void ofSeveralReleasesTheNewestCounts() throws IOException {
        write(
                "phenotype-2024-01-01.hpoa",
                "#version: 2024-01-01",
                HPOA_HEADER,
                "OMIM:1|Newer name||HP:0000002|PMID:7|PCS||3/5|||P|HPO:a[2020-01-01]");
        var built = build();
        assertThat(
                        association(KnowledgeBase.of(built.columns()), "OMIM:1", "HP:0000002")
                                .frequency())
                .isEqualTo(new Frequency.Counted(3, 5));
        assertThat(built.report().notes())
                .containsExactly(
                        "Of hpoa, the release 2023-01-27 is not used: a newer one, or a second"
                                + " copy, is there.");
    }

    @Test
    void aBrokenFileStopsTheBuild() throws IOException {
        var bytes = Files.readAllBytes(folder.resolve("phenotype.hpoa"));
        Files.write(folder.resolve("phenotype.hpoa"), Arrays.copyOf(bytes, bytes.length - 30));
        assertThatThrownBy(this::build)
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("phenotype.hpoa line 8");
    }
}
