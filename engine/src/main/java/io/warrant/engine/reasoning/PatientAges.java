package io.warrant.engine.reasoning;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.knowledge.Demography;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Of which age each disease's patients are, where the knowledge counts them by classes of age.
final class PatientAges {

    private final KnowledgeBase base;
    private final Demography demography;
    private final double imagined;
    private final double[] everyone;
    private final double[][] shares;

    PatientAges(KnowledgeBase base, Parameters parameters) {
        this.base = base;
        demography = base.demography();
        imagined = parameters.get(Parameter.PATIENT_PRIOR_WEIGHT);
        int classes = demography.ageClasses();
        everyone = new double[classes];
        shares = new double[classes == 0 ? 0 : base.diseases()][];
        Arrays.fill(everyone, classes == 0 ? 0 : 1.0 / classes);
        double sum = 1;
        for (int disease = 0; disease < shares.length; disease++) {
            shares[disease] = counts(disease);
            for (int age = 0; age < classes; age++) {
                everyone[age] += shares[disease][age];
                sum += shares[disease][age];
            }
        }
        for (int age = 0; age < classes; age++) {
            everyone[age] /= sum;
        }
        for (var counts : shares) {
            draw(counts);
        }
    }

    private double[] counts(int disease) {
        var counts = new double[everyone.length];
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            int age = demography.ageClass(base.associationTerm(at));
            if (age >= 0 && base.frequency(at) instanceof Frequency.Counted(int had, int _)) {
                counts[age] = had;
            }
        }
        return counts;
    }

    /// Counts to shares, drawn toward those of everyone.
    private void draw(double[] counts) {
        double sum = Arrays.stream(counts).sum() + imagined;
        for (int age = 0; age < counts.length; age++) {
            counts[age] = sum > 0 ? (counts[age] + imagined * everyone[age]) / sum : everyone[age];
        }
    }

    /// Whether an age bears on diagnoses: it is known, and so is how old patients are.
    boolean isKnown(AgeRange age) {
        return shares.length > 0 && age.isKnown();
    }

    /// The chance of an age among a disease's patients.
    double chance(int disease, AgeRange age) {
        return sum(shares[disease], demography.classesOf(age));
    }

    /// The chance of an age among all patients.
    double chanceOfAll(AgeRange age) {
        return sum(everyone, demography.classesOf(age));
    }

    private static double sum(double[] shares, boolean[] classes) {
        double sum = 0;
        for (int age = 0; age < shares.length; age++) {
            sum += classes[age] ? shares[age] : 0;
        }
        return sum;
    }

    double logRatio(int disease, AgeRange age) {
        return Math.log(chance(disease, age) / chanceOfAll(age));
    }

    /// The log ratios of an age, by disease.
    double[] logRatios(AgeRange age) {
        var logs = new double[shares.length];
        Arrays.setAll(logs, disease -> logRatio(disease, age));
        return logs;
    }

    /// The associations that tell how many of a disease's patients are of an age.
    List<Integer> associations(int disease, AgeRange age) {
        var classes = demography.classesOf(age);
        var found = new ArrayList<Integer>();
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            int of = demography.ageClass(base.associationTerm(at));
            if (of >= 0 && classes[of]) {
                found.add(at);
            }
        }
        return found;
    }
}
