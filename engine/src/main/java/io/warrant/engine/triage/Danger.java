package io.warrant.engine.triage;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.reasoning.Standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How severe a case's claims are, by the grades that the knowledge states. All probabilities are
/// raw.
///
/// @param emergency the probability that the right disease has a grade of an emergency
/// @param graded the probability that it has a grade at all; the rest is of unknown severity
/// @param grade the expected grade among the graded, 1 being the worst; 0 where nothing is graded
/// @param reasons the likeliest diseases of such a grade, likeliest first
public record Danger(double emergency, double graded, double grade, List<Reason> reasons) {

    /// The mildest grade that counts as an emergency. An assumption: the source grades from 1 to 5
    /// and doesn't say which of these an emergency is.
    public static final int EMERGENCY = 2;

    /// How many reasons are told, and how likely each must be.
    private static final int MOST = 5;

    private static final double LEAST = 0.001;

    public Danger {
        reasons = List.copyOf(reasons);
    }

    /// A disease that would be an emergency.
    ///
    /// @param disease its id
    /// @param grade how severe it is
    /// @param probability raw
    public record Reason(DiseaseId disease, int grade, double probability) {}

    /// What a case's claims add up to.
    public static Danger of(Standing standing) {
        var base = standing.base();
        var severities = base.severities();
        double emergency = 0;
        double graded = 0;
        double sum = 0;
        var reasons = new ArrayList<Reason>();
        for (int disease : severities.graded()) {
            var id = base.diseaseId(disease);
            int grade = severities.grade(disease);
            double probability = standing.ranking().posterior(id);
            graded += probability;
            sum += probability * grade;
            if (grade <= EMERGENCY) {
                emergency += probability;
                reasons.add(new Reason(id, grade, probability));
            }
        }
        reasons.removeIf(reason -> reason.probability() < LEAST);
        reasons.sort(
                Comparator.comparingDouble(Reason::probability)
                        .reversed()
                        .thenComparing(Reason::disease));
        return new Danger(
                emergency,
                graded,
                graded > 0 ? sum / graded : 0,
                reasons.subList(0, Math.min(MOST, reasons.size())));
    }

    /// The chance of an emergency among what is graded, from 0 to 1; 0 where nothing is graded.
    public double chance() {
        return graded > 0 ? Math.min(1, emergency / graded) : 0;
    }

    /// How little is known of whether it is an emergency, in nats: the entropy of the chance.
    public double uncertainty() {
        double p = chance();
        return part(p) + part(1 - p);
    }

    private static double part(double p) {
        return p <= 0 ? 0 : -p * Math.log(p);
    }
}
