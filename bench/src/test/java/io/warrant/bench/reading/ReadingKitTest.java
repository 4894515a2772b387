package io.warrant.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.sources.build.KnowledgeBuild;
import io.warrant.sources.corpora.Corpus;
import io.warrant.sources.hpo.HpoPublications;
import io.warrant.sources.hpo.ObographsReader;
import io.warrant.sources.hpo.OntologyMerge;
import io.warrant.sources.hpo.TermTableReader;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.progress.Progress;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/// Reads the corpora of the data kit by the names of the Human Phenotype Ontology alone, without
/// names learned from any corpus. The floors lie just below what was measured.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingKitTest {

    private ReadingBench bench;

    @BeforeAll
    void readsTheOntology() {
        var graph =
                ObographsReader.read(
                        kit("knowledge/hpo/hp.v2024-08-13.json.gz"),
                        "HP",
                        HpoPublications.ONTOLOGY);
        var table = TermTableReader.read(kit("knowledge/hpo/hpo_2025-11-24_terms.tsv.gz"));
        var merged = OntologyMerge.of(List.of(graph, table));
        var out = new ColumnsBuilder();
        OntologyCompiler.compile(merged.source().version(), merged.terms(), merged.retired(), out);
        var compiler =
                new KnowledgeCompiler(Ontology.of(out.build()), KnowledgeBuild.PHENOTYPE_ROOT);
        var base = KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
        bench = new ReadingBench(base, Progress.SILENT);
    }

    private static ReleaseFile kit(String path) {
        return ReleaseFile.load(DataKit.require(path));
    }

    private ReadingResult run(String path) {
        var result = bench.run(Corpus.load(DataKit.require("corpora/" + path)));
        assertThat(result.how()).contains("didn't learn from this corpus");
        return result;
    }

    @Test
    void tellsWhatIsDenied() {
        var result = run("negation/negex.tsv.gz");
        assertThat(result.says()).isEqualTo(Corpus.Says.DENIAL);
        assertThat(result.texts()).isEqualTo(1163);
        assertThat(result.scores().negation().f1()).isGreaterThan(0.95);
        assertThat(result.scores().mentions()).isEqualTo(Score.NONE);
    }

    @Test
    void readsPhysicalExaminations() {
        var result = run("phenotypes/physical-exam-train.tsv.gz");
        assertThat(result.says()).isEqualTo(Corpus.Says.TERMS_AND_DENIAL);
        assertThat(result.scores().documentsPolarity().f1()).isGreaterThan(0.66);
    }

    @Test
    void readsAbstracts() {
        var result = run("phenotypes/gscplus.zip");
        assertThat(result.says()).isEqualTo(Corpus.Says.TERMS);
        assertThat(result.texts()).isEqualTo(228);
        assertThat(result.scores().mentions().f1()).isGreaterThan(0.71);
    }
}
