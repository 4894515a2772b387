package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Outlook;
import io.warrant.engine.argument.Separator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says what to make of a ranking: which claims to keep in mind, whether the first may be relied
/// on, and what to look for next.
final class Looking {

    static final int SEPARATORS = 5;

    private final Evidence evidence;
    private final UnderstoodCase subject;
    private final Optional<Calibration> calibration;

    Looking(Evidence evidence, UnderstoodCase subject, Optional<Calibration> calibration) {
        this.evidence = evidence;
        this.subject = subject;
        this.calibration = calibration;
    }

    Outlook outlook(Ranking ranking, Basis.Settings settings) {
        return new Outlook(
                calibration.map(known -> set(known, ranking, settings.coverage())),
                calibration.flatMap(known -> abstention(known, ranking, settings.confidence())),
                separators(ranking));
    }

    private Outlook.LikelySet set(Calibration known, Ranking ranking, double coverage) {
        var base = evidence.base();
        var claims = new ArrayList<Claim.Diagnosis>();
        for (int position : ranking.within(known.mass(coverage))) {
            int disease = ranking.disease(position);
            claims.add(new Claim.Diagnosis(base.diseaseId(disease), base.diseaseLabel(disease)));
        }
        return new Outlook.LikelySet(coverage, claims, known.reliability().by());
    }

    private Optional<Outlook.Abstention> abstention(
            Calibration known, Ranking ranking, double least) {
        int observed = subject.observed().length;
        double confidence =
                Calibration.probability(known.first(), ranking.describeFirst(1, observed)[0]);
        if (confidence >= least) {
            return Optional.empty();
        }
        return Optional.of(
                new Outlook.Abstention(
                        confidence, least, new Asking(evidence, subject).best(ranking)));
    }

    private List<Separator> separators(Ranking ranking) {
        var best = ranking.best(2);
        return best.size() < 2
                ? List.of()
                : new Separating(evidence, subject)
                        .between(
                                ranking.disease(best.get(0)),
                                ranking.disease(best.get(1)),
                                SEPARATORS);
    }
}
