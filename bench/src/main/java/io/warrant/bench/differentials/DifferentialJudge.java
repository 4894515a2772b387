package io.warrant.bench.differentials;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.learning.Agreement;
import io.warrant.engine.learning.CompanionLearning.Judged;
import io.warrant.engine.reasoning.Companions;
import io.warrant.engine.reasoning.Ranking;
import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.util.List;
import java.util.Optional;

/// Judges differentials. A differential holds the diseases that the knowledge keeps in mind, where
/// it has learned to, else those whose raw posterior is at least one in a hundred. Of the one that
/// a case states, those that are likelier than one in a hundred count (as in the paper on DDXPlus).
/// Safe for use by several threads.
public final class DifferentialJudge {

    private static final double LEAST_POSTERIOR = 0.01;

    private final Optional<Companions> companions;

    public DifferentialJudge(KnowledgeBase base) {
        companions = Companions.of(base);
    }

    /// Whether a case states what it can be judged by.
    public static boolean canJudge(NamedCase named) {
        return named.content().diagnoses().size() == 1
                && !Judged.kept(named.differential()).isEmpty();
    }

    /// The differential of a case, best first; never empty.
    ///
    /// @param known what is known of the patient so far
    /// @param ranking of just that
    public List<DiseaseId> differential(Case known, Ranking ranking) {
        return companions
                .map(learned -> learned.keptInMind(known, ranking))
                .orElseGet(() -> likely(ranking));
    }

    private static List<DiseaseId> likely(Ranking ranking) {
        var likely =
                ranking.first(ranking.size()).stream()
                        .filter(disease -> ranking.posterior(disease) >= LEAST_POSTERIOR)
                        .toList();
        return likely.isEmpty() ? ranking.first(1) : likely;
    }

    /// Judges what is made of a case that can be judged.
    ///
    /// @param named the whole case, with the truth
    /// @param known what is known of the patient so far
    /// @param ranking of just that
    public JudgedDifferential judge(NamedCase named, Case known, Ranking ranking) {
        var truth = named.content().diagnoses().getFirst().disease();
        var found = differential(known, ranking);
        return new JudgedDifferential(
                named.name(),
                ranking.rank(truth) == 1,
                found.contains(truth),
                Agreement.of(found, Judged.kept(named.differential())));
    }
}
