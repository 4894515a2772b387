package io.warrant.bench.rank;

import io.warrant.bench.metrics.Rates;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.reasoning.Ranking;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.util.List;
import java.util.TreeSet;

/// Ranks single cases and notes where their own diagnoses stand. Safe for use by several threads.
public final class CaseRanker {

    private final Taught taught;
    private final Reasoner reasoner;
    private final RankChoices choices;
    private final Kinship kinship;

    CaseRanker(Taught taught, Variant variant, RankChoices choices, Kinship kinship) {
        this.taught = taught;
        this.choices = choices;
        this.kinship = kinship;
        var before = taught.reasoner();
        reasoner =
                variant.changed().isEmpty()
                        ? before
                        : before.with(variant.applied(before.base().parameters()));
    }

    /// Ranks with the knowledge as it is.
    public static CaseRanker of(Reasoner reasoner, RankChoices choices) {
        return new CaseRanker(
                Taught.asItIs(reasoner), Variant.NONE, choices, Kinship.of(reasoner.base()));
    }

    public int candidates() {
        return reasoner.candidates(choices.settings());
    }

    /// Where a case's own diagnoses stand.
    ///
    /// @param round the fold that the case belongs to, from 1
    /// @throws io.warrant.engine.errors.InvalidCaseException if the case has no finding
    public Outcome rank(NamedCase named, int round) {
        var subject = named.content();
        long start = System.nanoTime();
        Ranking ranking =
                choices.leaveOutPublication()
                        ? reasoner.rankWithoutOwnPublications(subject, choices.settings())
                        : reasoner.rank(subject, choices.settings());
        long nanos = System.nanoTime() - start;
        double shares = subject.diagnoses().stream().mapToDouble(Diagnosis::share).sum();
        var accepted =
                subject.diagnoses().stream()
                        .map(one -> accepted(one.disease(), one.share() / shares, ranking))
                        .toList();
        var cluster =
                subject.publications().isEmpty() ? named.name() : subject.publications().getFirst();
        int unknown =
                (int)
                        ranking.notices().stream()
                                .filter(notice -> notice.kind() == Notice.Kind.UNKNOWN_TERM)
                                .count();
        var grounds = new Outcome.Grounds(observed(subject), systems(subject), unknown);
        int learned = taught.cases(likeliest(subject.diagnoses()));
        return new Outcome(
                named.name(),
                cluster,
                accepted,
                new Outcome.Training(round, learned),
                grounds,
                nanos);
    }

    /// The first of those with the greatest share.
    private static DiseaseId likeliest(List<Diagnosis> diagnoses) {
        var likeliest = diagnoses.getFirst();
        for (var one : diagnoses) {
            likeliest = one.share() > likeliest.share() ? one : likeliest;
        }
        return likeliest.disease();
    }

    private Accepted accepted(DiseaseId disease, double share, Ranking ranking) {
        return new Accepted(
                disease,
                share,
                new Accepted.Ranks(
                        best(disease, Matching.EXACT, ranking),
                        best(disease, Matching.EQUIVALENT, ranking),
                        best(disease, Matching.FAMILY, ranking)),
                ranking.posterior(disease));
    }

    /// The rank of the likeliest of the diseases that count as right.
    private int best(DiseaseId disease, Matching matching, Ranking ranking) {
        DiseaseId best = disease;
        double most = 0;
        int met = 0;
        for (var other : kinship.of(disease, matching)) {
            if (ranking.contains(other)) {
                double posterior = ranking.posterior(other);
                if (met == 0 || posterior > most) {
                    best = other;
                    most = posterior;
                }
                met++;
            }
        }
        return met == 0 ? Rates.MISSED : ranking.rank(best);
    }

    static int observed(Case subject) {
        return (int)
                subject.findings().stream()
                        .filter(finding -> finding instanceof Finding.Observed)
                        .map(Finding::term)
                        .distinct()
                        .count();
    }

    /// The organ systems of the observed findings: the terms right below the root of all findings.
    private List<String> systems(Case subject) {
        var base = reasoner.base();
        var ontology = base.ontology();
        var systems = new TreeSet<String>();
        for (var finding : subject.findings()) {
            int term = ontology.resolve(finding.term());
            if (finding instanceof Finding.Observed && term >= 0) {
                for (int ancestor : ontology.ancestors().get(term)) {
                    if (ontology.parents().contains(ancestor, base.findingRoot())) {
                        systems.add(ontology.label(ancestor));
                    }
                }
            }
        }
        return List.copyOf(systems);
    }
}
