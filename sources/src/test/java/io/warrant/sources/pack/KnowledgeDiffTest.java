package io.warrant.sources.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.KnowledgeDiff.SourceChange;

import org.junit.jupiter.api.Test;

import java.util.List;

class KnowledgeDiffTest {

    private static final TermId ROOT = TermId.of("T:0");
    private static final TermId FEVER = TermId.of("T:1");
    private static final TermId RASH = TermId.of("T:2");
    private static final TermId COUGH = TermId.of("T:3");
    private static final DiseaseId A = DiseaseId.of("D:1");
    private static final DiseaseId B = DiseaseId.of("D:2");
    private static final DiseaseId C = DiseaseId.of("D:3");

    /// Before: A has fever 1/2 and rash; B has fever. After: A is renamed, its fever is 3/4, its
    /// rash is gone; B is gone with its fever; C is new, with cough, a new term whose coming shifts
    /// nothing.
    @Test
    void aSmallChangeWorkedByHand() {
        var old = new World(List.of(FEVER, RASH), source("1"));
        old.disease(A, "Alpha").disease(B, "Beta");
        old.row(A, FEVER, new Frequency.Counted(1, 2)).row(A, RASH, new Frequency.Unstated());
        old.row(B, FEVER, new Frequency.Band(0.3, 0.79));
        var young = new World(List.of(COUGH, FEVER, RASH), source("2"));
        young.disease(A, "Alpha disease").disease(C, "Gamma");
        young.row(A, FEVER, new Frequency.Counted(3, 4)).row(C, COUGH, new Frequency.Unstated());

        var diff = KnowledgeDiff.between(old.knowledge(), young.knowledge());

        assertThat(diff.diseases().added()).isEqualTo(one(new KnowledgeDiff.Named(C, "Gamma")));
        assertThat(diff.diseases().removed()).isEqualTo(one(new KnowledgeDiff.Named(B, "Beta")));
        assertThat(diff.diseases().renamed())
                .isEqualTo(one(new KnowledgeDiff.Renamed(A, "Alpha", "Alpha disease")));
        assertThat(diff.associations().changed())
                .isEqualTo(
                        one(
                                new KnowledgeDiff.Changed(
                                        new KnowledgeDiff.Pair(A, "Alpha disease", FEVER, "term 1"),
                                        new Frequency.Counted(1, 2),
                                        new Frequency.Counted(3, 4))));
        assertThat(diff.associations().added().first())
                .containsExactly(
                        new KnowledgeDiff.Stated(
                                new KnowledgeDiff.Pair(C, "Gamma", COUGH, "term 3"),
                                new Frequency.Unstated()));
        assertThat(diff.associations().removed().count()).isEqualTo(2);
        assertThat(diff.associations().removed().first())
                .extracting(stated -> stated.pair().disease() + " " + stated.pair().term())
                .containsExactly("D:1 T:2", "D:2 T:1");
        assertThat(diff.sources())
                .containsExactly(new SourceChange.Replaced(source("1"), source("2")));
        assertThat(diff.isEmpty()).isFalse();
    }

    @Test
    void nothingChangedIsEmpty() {
        assertThat(KnowledgeDiff.between(ToyWorld.knowledge(), ToyWorld.knowledge()).isEmpty())
                .isTrue();
    }

    @Test
    void anAdditionShowsAsARemovalTheOtherWayRound() {
        var compiling = ToyWorld.compiler();
        compiling.compiler().add(ToyWorld.RING, ToyWorld.RED_EYE, ToyWorld.unstated("PMID:9"));
        var more = compiling.knowledge();
        var there = KnowledgeDiff.between(ToyWorld.knowledge(), more).associations();
        var back = KnowledgeDiff.between(more, ToyWorld.knowledge()).associations();
        assertThat(there.added()).isEqualTo(back.removed());
        assertThat(there.added().count()).isEqualTo(1);
        assertThat(there.removed().count() + there.changed().count()).isZero();
        assertThat(back.added().count() + back.changed().count()).isZero();
    }

    @Test
    void listsAreBoundedCountsAreNot() {
        var few = new World(List.of(FEVER), source("1"));
        var many = new World(List.of(FEVER), source("1"));
        for (int i = 100; i < 150; i++) {
            many.disease(DiseaseId.of("D:" + i), "disease " + i);
        }
        var diff = KnowledgeDiff.between(few.knowledge(), many.knowledge(), 3);
        assertThat(diff.diseases().added().count()).isEqualTo(50);
        assertThat(diff.diseases().added().first())
                .extracting(named -> named.id().value())
                .containsExactly("D:100", "D:101", "D:102");
    }

    @Test
    void sourcesThatComeAndGoAreTold() {
        var old = new World(List.of(FEVER), source("1"));
        var other = new Source("other", "Other", "5", "none", "https://example.org/o", "55");
        var young = new World(List.of(FEVER), other);
        assertThat(KnowledgeDiff.between(old.knowledge(), young.knowledge()).sources())
                .containsExactly(
                        new SourceChange.Added(other), new SourceChange.Removed(source("1")));
    }

    private static <T> KnowledgeDiff.Changes<T> one(T change) {
        return new KnowledgeDiff.Changes<>(1, List.of(change));
    }

    private static Source source(String version) {
        return new Source("rows", "Rows", version, "none", "https://example.org/rows", version);
    }

    /// Terms below one root, and diseases with rows of one source.
    private static final class World {

        private final ColumnsBuilder out = new ColumnsBuilder();
        private final Source source;
        private final KnowledgeCompiler compiler;

        World(List<TermId> terms, Source source) {
            this.source = source;
            var all = new java.util.ArrayList<Term>();
            all.add(new Term(ROOT, "root", "", List.of(), List.of()));
            for (var term : terms) {
                var label = "term " + term.value().substring(2);
                all.add(new Term(term, label, "", List.of(), List.of(ROOT)));
            }
            OntologyCompiler.compile("1", all, List.of(), out);
            compiler = new KnowledgeCompiler(Ontology.of(out.build()), ROOT);
            compiler.add(source);
        }

        World disease(DiseaseId id, String label) {
            compiler.add(ToyWorld.disease(id, label));
            return this;
        }

        World row(DiseaseId disease, TermId term, Frequency frequency) {
            compiler.add(
                    disease,
                    term,
                    new Statement(
                            source,
                            frequency,
                            false,
                            Statement.Citation.NONE,
                            Statement.Limits.NONE));
            return this;
        }

        KnowledgeBase knowledge() {
            return KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
        }
    }
}
