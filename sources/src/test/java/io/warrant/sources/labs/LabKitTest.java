package io.warrant.sources.labs;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Patient;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.laboratory.LabTests;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.sources.hpo.OntologyMerge;
import io.warrant.sources.hpo.TermTableReader;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// The published tables of the data kit. The figures were counted in the files by other means.
class LabKitTest {

    private static ReleaseFile file(String path) {
        return ReleaseFile.load(DataKit.require("knowledge/" + path));
    }

    private static Ontology ontology() {
        var terms = TermTableReader.read(file("hpo/hpo_2025-11-24_terms.tsv.gz"));
        var merged = OntologyMerge.of(List.of(terms));
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("2025-11-24", merged.terms(), merged.retired(), out);
        return Ontology.of(out.build());
    }

    @Test
    void everyRowIsTakenOverOrListed() {
        var terms = LabTermsReader.read(file("labs/loinc2hpo-annotations.tsv.gz"));
        var ranges = LabRangesReader.read(file("labs/lhncbc_lab_ranges.tsv"));
        assertThat(terms.terms()).hasSize(7401);
        assertThat(terms.unread()).hasSize(14);
        var compiler = new LabCompiler(ontology());
        var taken = compiler.add(terms);
        compiler.add(ranges);
        assertThat(taken.rows() + taken.unread().size()).isEqualTo(7401);
        var tests = LabTests.of(compiler.tests().columns());
        assertThat(tests.byCode("718-7").orElseThrow().terms()).hasSize(3);
        assertThat(
                        IntStream.range(0, tests.size())
                                .mapToObj(tests::test)
                                .filter(test -> test.range().isPresent()))
                .hasSizeBetween(600, 700)
                .allSatisfy(test ->
                        assertThat(Units.isUcum(test.range().orElseThrow().unit())).isTrue());
    }

    @Test
    void readsANote() {
        var ontology = ontology();
        var compiler = new LabCompiler(ontology);
        compiler.add(LabTermsReader.read(file("labs/loinc2hpo-annotations.tsv.gz")));
        compiler.add(LabRangesReader.read(file("labs/lhncbc_lab_ranges.tsv")));
        var tests = LabTests.of(compiler.tests().columns());
        var note =
                """
                HR 120/min, BP 150/95 mmHg, temp 39.2 °C, SpO2 88 %, RR 32/min.
                Hb 9.1 g/dL (12.0-16.0), Na 128 mmol/L, CK 2,340 U/L (ref < 200), TSH 8.2 mIU/L H.
                Creatinine 1.9 mg/dL [0.6–1.2]. Lactate was elevated at 5.4 mmol/L (normal <2.0).
                Urine protein: positive. Platelets 90 K/uL; glucose 250 mg/dL.
                """;
        var read = LabReader.of(tests, ontology).read(note, Patient.UNKNOWN);
        assertThat(read.mentions())
                .extracting(mention -> ontology.label(ontology.index(mention.term())))
                .containsExactly(
                        "Tachycardia",
                        "Elevated systolic blood pressure",
                        "Elevated diastolic blood pressure",
                        "Fever",
                        "Hypoxemia",
                        "Tachypnea",
                        "Decreased hemoglobin concentration",
                        "Hyponatremia",
                        "Elevated circulating creatine kinase concentration",
                        "Elevated circulating thyroid-stimulating hormone concentration",
                        "Elevated circulating creatinine concentration",
                        "Increased circulating lactate concentration",
                        "Proteinuria",
                        "Thrombocytopenia",
                        "Hyperglycemia");
        assertThat(read.notUnderstood()).isEmpty();
    }
}
