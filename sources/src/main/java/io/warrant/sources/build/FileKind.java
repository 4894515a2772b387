package io.warrant.sources.build;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The kinds of files that knowledge is built from, told apart by their published names. Of the
/// ontology's two kinds, the table comes first: at the same date, the fuller file counts as newer.
public enum FileKind {
    TERM_TABLE("hpo_\\d{4}-\\d\\d-\\d\\d_terms\\.tsv", "hpo_<date>_terms.tsv"),
    OBOGRAPHS("hp([.-]v?\\d{4}-\\d\\d-\\d\\d)?\\.json", "hp.json"),
    ANNOTATIONS("phenotype([.-]v?\\d{4}-\\d\\d-\\d\\d)?\\.hpoa", "phenotype.hpoa"),
    ORPHANET_TABLES(
            "orphapacket-[\\w.-]+\\.t(ar\\.)?gz|orpha_phenotype\\.tsv",
            "orphapacket-<date>.tar.gz or a folder of its tables"),
    ORPHADATA(
            "en_product(1|4|6|9_prev|9_ages)\\.xml",
            "en_product4.xml, en_product1.xml, en_product6.xml, en_product9_prev.xml and"
                    + " en_product9_ages.xml"),
    PAIR_TABLE("hpo_\\d{4}-\\d\\d-\\d\\d_disease_hpo\\.tsv", "hpo_<date>_disease_hpo.tsv"),
    /// Which gene goes with which term: known of, but not read, as no disease is named.
    GENE_TABLE("hpo_\\d{4}-\\d\\d-\\d\\d_gene_hpo\\.tsv", "hpo_<date>_gene_hpo.tsv"),
    MAPPINGS(
            "mondo(_(exact|broad|narrow|close)match_[\\w.]+)?\\.sssom\\.tsv",
            "mondo_exactmatch_omim.sssom.tsv and the like"),
    TRANSLATION("hp-[a-z]{2}(-preprocessed)?\\.babelon\\.tsv", "hp-es.babelon.tsv"),
    /// Texts in which people marked findings, from whose words reading learns.
    CORPUS("gscplus\\.zip|physical-exam-train\\.tsv", "gscplus.zip"),
    /// Which results of laboratory tests stand for which terms.
    LAB_TERMS("loinc2hpo-annotations[\\w.-]*\\.tsv", "loinc2hpo-annotations.tsv"),
    /// Names, units and reference ranges of laboratory tests.
    LAB_RANGES("lhncbc_lab_ranges[\\w.-]*\\.tsv", "lhncbc_lab_ranges.tsv"),
    /// Computable criteria, scores and calculators.
    GUIDELINES("gdl2[\\w.-]*\\.zip", "gdl2-<date>.zip"),
    /// Which procedures make which findings observable.
    PROCEDURES("maxo_diagnostic_annotations[\\w.-]*\\.tsv", "maxo_diagnostic_annotations.tsv"),
    /// Patients whose diagnosis is known, learned from when all else is compiled.
    CASES("phenopacket-store[\\w.-]*\\.zip", "phenopacket-store-<date>.zip");

    private final Pattern name;
    private final String example;

    FileKind(String name, String example) {
        this.name = Pattern.compile("(" + name + ")(\\.gz)?");
        this.example = example;
    }

    /// The names that are looked for, for people.
    public String example() {
        return example;
    }

    /// As the command line spells it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of a file of this name.
    static Optional<FileKind> of(String fileName) {
        for (var kind : values()) {
            if (kind.name.matcher(fileName).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
