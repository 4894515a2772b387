package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.odds.Probability;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Tells how sure claims are: their raw posteriors, calibrated where it was measured what such are
/// worth.
public final class Qualifying {

    private final Optional<Calibration> calibration;

    Qualifying(Optional<Calibration> calibration) {
        this.calibration = calibration;
    }

    /// Where a claim stands in a ranking.
    ///
    /// @param position its own
    /// @param rank its rank, from 1
    /// @param first the position of the first claim
    record Place(int position, int rank, int first) {}

    Qualifier claim(Ranking ranking, Place place, int observed) {
        return qualifier(
                ranking.probability(place.position()),
                known ->
                        known.claim(
                                place.rank(),
                                ranking.describe(place.position(), observed),
                                ranking.describe(place.first(), observed)));
    }

    Qualifier unlisted(Ranking ranking, int observed) {
        return qualifier(
                ranking.unlisted(),
                known ->
                        Calibration.probability(
                                known.unlisted(), ranking.describeUnlisted(observed)));
    }

    /// One disease about a case that may be known in part, as a differential would tell it; 0 where
    /// it isn't among the candidates.
    public Qualifier claim(Standing standing, DiseaseId disease) {
        var ranking = standing.ranking();
        int position = ranking.position(standing.base().disease(disease));
        if (position < 0) {
            return new Qualifier.Raw(Probability.of(0));
        }
        var place = new Place(position, ranking.rank(disease), ranking.best(1).getFirst());
        return claim(ranking, place, standing.observed());
    }

    /// The same of `Unlisted`.
    public Qualifier unlisted(Standing standing) {
        return unlisted(standing.ranking(), standing.observed());
    }

    /// The first claim about a case that is asked about, by the map that was learned from parts of
    /// cases.
    public Qualifier first(Standing standing) {
        var ranking = standing.ranking();
        var features = ranking.describeFirst(1, standing.observed())[0];
        return qualifier(
                ranking.cumulated(1)[0], known -> Calibration.probability(known.asked(), features));
    }

    private Qualifier qualifier(double posterior, ToDoubleFunction<Calibration> calibrated) {
        var raw = Probability.of(Math.min(1, posterior));
        return calibration
                .<Qualifier>map(known ->
                        new Qualifier.Calibrated(
                                Probability.of(calibrated.applyAsDouble(known)),
                                raw,
                                known.reliability().by()))
                .orElse(new Qualifier.Raw(raw));
    }
}
