package io.warrant.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.hpo.ObographsReader;
import io.warrant.sources.kit.DataKit;
import io.warrant.sources.releases.Publication;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;

import java.util.TreeSet;

/// Rewrites all phenopackets of the data kit.
class RewritingKitTest {

    private static KnowledgeBase knowledge() {
        var file = ReleaseFile.load(DataKit.require("knowledge/hpo/hp.v2024-08-13.json.gz"));
        var hpo = ObographsReader.read(file, "HP", new Publication("hpo", "HPO", "HPO", ""));
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("2024-08-13", hpo.terms(), hpo.retired(), out);
        var compiler = new KnowledgeCompiler(Ontology.of(out.build()), TermId.of("HP:0000118"));
        return KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
    }

    @Test
    void everyFindingIsWrittenWhereItIsMarked() {
        var store = DataKit.require("cases/phenopackets/phenopacket-store-2026-06-25.zip");
        var knowledge = knowledge();
        var ontology = knowledge.ontology();
        var rewriting = new Rewriting(knowledge, 1);
        for (var named : CaseArchive.read(store, knowledge).cases()) {
            var note = rewriting.of(named);
            var written = new TreeSet<String>();
            for (var mark : note.marks()) {
                var at = mark.whole();
                assertThat(note.text().substring(at.from(), at.to())).isEqualTo(mark.words());
                written.add(mark.denied().orElseThrow() + " " + mark.term().orElseThrow());
            }
            var coded = new TreeSet<String>();
            for (var finding : named.content().findings()) {
                int term = ontology.resolve(finding.term());
                if (term >= 0 && knowledge.isFinding(term)) {
                    coded.add((finding instanceof Finding.Excluded) + " " + ontology.id(term));
                }
            }
            assertThat(written).isEqualTo(coded);
            assertThat(note.marks()).hasSameSizeAs(coded);
        }
    }
}
