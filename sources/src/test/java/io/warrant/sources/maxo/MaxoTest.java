package io.warrant.sources.maxo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.consultation.Effort;
import io.warrant.engine.consultation.Tests;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.hpo.ObographsReader;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.releases.Publication;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Unread;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class MaxoTest {

    private static final String HEAD =
            """
            #description: diagnostic observability
            #version: 2025-05-31
            hpo_id|hpo_label|predicate_id|maxo_id|maxo_label|creator_id
            """;

    @TempDir static Path folder;

    private static Observability read(String rows) {
        return ObservabilityReader.read(
                ReleaseFile.of(
                        "maxo_diagnostic_annotations.tsv",
                        (HEAD + rows).replace('|', '\t').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsWhatAProcedureShows() {
        var release =
                read(
                        "HP:0001083|Ectopia lentis|is_observable_through|MAXO:0000973|slit-lamp"
                                + " examination|x\n");
        assertThat(release.source().version()).isEqualTo("2025-05-31");
        assertThat(release.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.term()).isEqualTo(TermId.of("HP:0001083"));
                    assertThat(row.procedure()).isEqualTo("MAXO:0000973");
                    assertThat(row.label()).isEqualTo("slit-lamp examination");
                });
    }

    @Test
    void leavesOutWhatIsNotOfTheBornAndNamesNoProcedure() {
        var release =
                read(
                        """
                        HP:0000002|x|is_prenatally_observable_through|MAXO:0000520|fetal ultrasonography|x
                        HP:0000002|x|is_observable_through|MAXO:0000001|medical action|x
                        HP:0000002|x|is_smelt_through|MAXO:0000487|clinical assessment|x
                        """);
        assertThat(release.rows()).isEmpty();
        assertThat(release.unread())
                .extracting(Unread::why)
                .containsExactly(
                        "a finding that is observed before birth",
                        "a row that names no particular procedure",
                        "a relation of unknown meaning");
    }

    @Test
    void refusesShiftedColumnsWithTheirPlace() {
        assertThatThrownBy(() -> read("Ectopia|HP:0001083|x|MAXO:0000973|slit-lamp|x\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("line 4")
                .hasMessageContaining("'Ectopia'");
    }

    @ParameterizedTest
    @CsvSource({
        "medical history taking, HISTORY",
        "clinical assessment, EXAMINATION",
        "fundoscopy, EXAMINATION",
        "blood pressure measurement, EXAMINATION",
        "electrocardiography, FUNCTION",
        "blood chemistry measurement, LABORATORY",
        "urine specimen collection, LABORATORY",
        "echocardiography, IMAGING",
        "MRI of the brain, IMAGING",
        "biopsy of muscle tissue, BIOPSY",
        "cerebrospinal fluid analysis, BIOPSY",
        "colonoscopy, BIOPSY"
    })
    void tellsTheEffortByTheName(String label, Effort effort) {
        assertThat(Procedures.effort(label)).isEqualTo(effort);
    }

    @Test
    void historyCostsLeastAndBiopsyMost() {
        var costs = CostTable.usual();
        var efforts = Effort.values();
        for (int at = 1; at < efforts.length; at++) {
            assertThat(costs.total(efforts[at]))
                    .isGreaterThanOrEqualTo(costs.total(efforts[at - 1]));
        }
        assertThat(costs.total(Effort.HISTORY)).isLessThan(costs.total(Effort.EXAMINATION));
        assertThat(costs.total(Effort.EXAMINATION)).isLessThan(costs.total(Effort.IMAGING));
        assertThat(costs.total(Effort.IMAGING)).isLessThan(costs.total(Effort.BIOPSY));
    }

    @Test
    void refusesATableThatIsBrokenWithAdvice() throws IOException {
        var file = folder.resolve("costs.tsv");
        Files.writeString(file, "effort\tmoney\tinvasiveness\tdelay\nhistory\t-1\t0\t0\n");
        assertThatThrownBy(() -> CostTable.load(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("costs.tsv line 2")
                .hasMessageContaining("'-1' is no cost");
        Files.writeString(file, "effort\tmoney\tinvasiveness\tdelay\nhistory\t1\t0\t0\n");
        assertThatThrownBy(() -> CostTable.load(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no row 'examination'");
        assertThatThrownBy(() -> CostTable.load(folder.resolve("none.tsv")))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void takesOverTheKitsTable() {
        var file =
                ReleaseFile.load(
                        DataKit.require("knowledge/maxo/maxo_diagnostic_annotations.tsv.gz"));
        var release = ObservabilityReader.read(file);
        assertThat(release.rows().size() + release.unread().size()).isEqualTo(21_215);
        var hpo =
                ObographsReader.read(
                        ReleaseFile.load(DataKit.require("knowledge/hpo/hp.v2024-08-13.json.gz")),
                        "HP",
                        new Publication("hpo", "HPO", "HPO", ""));
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("2024-08-13", hpo.terms(), hpo.retired(), out);
        var ontology = Ontology.of(out.build());
        var procedures = new Procedures(ontology);
        procedures.add(release);
        assertThat(procedures.rows()).isGreaterThan(18_000);
        procedures.tests().write(ontology, out);
        var tests = Tests.of(out.build(), ontology);
        int lens = ontology.index(TermId.of("HP:0001083"));
        assertThat(tests.showing(lens)).isNotEmpty();
        assertThat(tests.least(lens)).isEqualTo(Effort.EXAMINATION);
    }
}
