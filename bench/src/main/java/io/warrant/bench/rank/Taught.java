package io.warrant.bench.rank;

import io.warrant.bench.split.Round;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.learning.Learning;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.solved.CaseSelection;
import io.warrant.sources.solved.PublicationList;

import java.util.List;

/// The knowledge that the cases of a round are ranked with.
public final class Taught {

    private final Reasoner reasoner;
    private final int[] casesOf;

    private Taught(Reasoner reasoner) {
        this.reasoner = reasoner;
        var base = reasoner.base();
        casesOf = new int[base.diseases()];
        for (int at = 0; at < base.solved().size(); at++) {
            casesOf[base.solved().disease(at)]++;
        }
    }

    /// The knowledge as it is, with whatever it has learned.
    public static Taught asItIs(Reasoner reasoner) {
        return new Taught(reasoner);
    }

    /// The knowledge after learning from the training part of a round, and from nothing else:
    /// whatever it had learned before is forgotten.
    public static Taught by(Round round, Reasoner before) {
        var training = new CaseArchive.Read(round.training(), List.of(), 0);
        var selected = CaseSelection.of(training, before.base(), PublicationList.NONE);
        var columns = Learning.learn(before.base(), selected.cases());
        return new Taught(
                Reasoner.of(KnowledgeBase.of(columns), before.name(), before.fingerprint()));
    }

    public Reasoner reasoner() {
        return reasoner;
    }

    /// The number of cases that were learned from.
    int cases() {
        return reasoner.base().solved().size();
    }

    /// The number of cases with a disease that were learned from.
    int cases(DiseaseId disease) {
        int index = reasoner.base().disease(disease);
        return index < 0 ? 0 : casesOf[index];
    }
}
