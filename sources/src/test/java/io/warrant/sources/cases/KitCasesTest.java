package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Sex;
import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.Predicate;

/// Reads all phenopackets of the data kit. The figures were counted in the files by other means.
class KitCasesTest {

    @Test
    void readsThePhenopacketStore() {
        var store = DataKit.require("cases/phenopackets/phenopacket-store-2026-06-25.zip");
        var read = CaseArchive.read(store, CaseWorld.KNOWLEDGE);
        assertThat(read.cases()).hasSize(6473);
        assertThat(read.skipped()).isZero();
        assertThat(read.failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.name())
                            .isEqualTo("CYP21A2/PMID_30968594_individual_29.json");
                    assertThat(failure.reason())
                            .contains("has no phenotypic features (only measurements");
                });
        var cases = read.cases().stream().map(CaseArchive.NamedCase::content).toList();
        assertThat(findings(cases, Finding.Observed.class::isInstance)).isEqualTo(58_604);
        assertThat(findings(cases, Finding.Excluded.class::isInstance)).isEqualTo(92_724);
        assertThat(cases)
                .allSatisfy(patient -> {
                    assertThat(patient.diagnoses()).hasSize(1);
                    assertThat(patient.publications()).isNotEmpty();
                });
        assertThat(count(cases, patient -> patient.patient().sex() == Sex.FEMALE)).isEqualTo(2829);
        assertThat(count(cases, patient -> patient.patient().age().isKnown())).isEqualTo(5455);
        assertThat(count(cases, patient -> patient.patient().onset().isKnown())).isEqualTo(3882);
        assertThat(count(cases, patient -> isUnborn(patient.patient().age()))).isEqualTo(29);
    }

    @Test
    void readsThePhenopacketsOfPhenToGene() {
        var zip = DataKit.require("cases/phenopackets/pheval-phen2gene.zip");
        var read = CaseArchive.read(zip, CaseWorld.KNOWLEDGE);
        assertThat(read.cases()).hasSize(277);
        assertThat(read.failures())
                .hasSize(4)
                .allSatisfy(failure ->
                        assertThat(failure.reason()).contains("has no phenotypic features"));
        var cases = read.cases().stream().map(CaseArchive.NamedCase::content).toList();
        assertThat(findings(cases, Finding.Observed.class::isInstance)).isEqualTo(3116);
        assertThat(findings(cases, Finding.Excluded.class::isInstance)).isZero();
        assertThat(cases)
                .allSatisfy(
                        patient -> assertThat(patient.publications()).startsWith("PMID:32500119"));
        assertThat(count(cases, patient -> patient.publications().size() == 2)).isEqualTo(151);
    }

    private static boolean isUnborn(AgeRange age) {
        return age.isKnown() && age.fromYears() < 0;
    }

    private static long findings(List<Case> cases, Predicate<Finding> which) {
        return cases.stream().flatMap(patient -> patient.findings().stream()).filter(which).count();
    }

    private static long count(List<Case> cases, Predicate<Case> which) {
        return cases.stream().filter(which).count();
    }
}
