package io.warrant.engine.learning;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.reasoning.Calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Fits what a claim's raw posterior is worth to trials: logistic regression on what describes a
/// claim, and the quantiles of what stood before the right one (split conformal prediction with
/// cumulated probabilities, Romano, Sesia and Candès 2020, without their random tie-break).
public final class Calibrating {

    /// With fewer trials a map would be guesswork.
    public static final int LEAST_TRIALS = 200;

    private Calibrating() {}

    /// The knowledge with a calibration fitted to its own solved cases by cross-validation over
    /// publications; unchanged where there are too few of them.
    ///
    /// @param done told how many of [CrossValidation#FOLDS] parts are done
    public static Columns calibrate(Columns learned, IntConsumer done) {
        var base = KnowledgeBase.of(learned);
        if (base.solved().size() < LEAST_TRIALS) {
            return learned;
        }
        var trials = CrossValidation.of(base, Basis.Settings.USUAL, done);
        if (trials.stream().filter(trial -> trial.ahead() >= 0).count() < LEAST_TRIALS) {
            return learned;
        }
        var out = new ColumnsBuilder().sections(learned, List.of(""));
        fit(trials, base.parameters().get(Parameter.UNLISTED_PRIOR)).write(out);
        return out.build();
    }

    /// @param trials what came of cases that the knowledge had not learned from
    /// @param unlisted the share of patients whose disease isn't listed
    public static Calibration fit(List<Trial> trials, double unlisted) {
        var parts = new int[trials.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.floorMod(trials.get(i).cluster().hashCode(), CrossValidation.FOLDS);
        }
        var confidence = new double[parts.length];
        for (int part = 0; part < CrossValidation.FOLDS; part++) {
            int held = part;
            var others =
                    IntStream.range(0, parts.length)
                            .filter(i -> parts[i] != held)
                            .mapToObj(trials::get)
                            .toList();
            var weights = first(others, unlisted);
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == part) {
                    confidence[i] =
                            Calibration.probability(weights, trials.get(i).listed().claims()[0]);
                }
            }
        }
        return new Calibration(
                first(trials, unlisted),
                asked(trials, unlisted),
                others(trials, unlisted),
                unlisted(trials, unlisted),
                masses(trials),
                reliability(trials, confidence));
    }

    private static double[] first(List<Trial> trials, double unlisted) {
        var rows = new ArrayList<Logistic.Row>();
        for (var trial : trials) {
            var listed = trial.listed().claims()[0];
            rows.add(new Logistic.Row(listed, trial.right() == 0, 1 - unlisted));
            rows.add(new Logistic.Row(trial.hidden().claims()[0], false, unlisted));
        }
        return Logistic.fit(rows, Calibration.FEATURES);
    }

    /// For cases that are known in part; the same as for whole ones where too few are.
    private static double[] asked(List<Trial> trials, double unlisted) {
        var parts = trials.stream().flatMap(trial -> trial.asked().stream()).toList();
        if (parts.size() < LEAST_TRIALS) {
            return first(trials, unlisted);
        }
        var rows = new ArrayList<Logistic.Row>();
        for (var part : parts) {
            rows.add(new Logistic.Row(part.listed(), part.right(), 1 - unlisted));
            rows.add(new Logistic.Row(part.hidden(), false, unlisted));
        }
        return Logistic.fit(rows, Calibration.FEATURES);
    }

    private static double[] others(List<Trial> trials, double unlisted) {
        var rows = new ArrayList<Logistic.Row>();
        for (var trial : trials) {
            var listed = trial.listed().claims();
            for (int at = 1; at < listed.length; at++) {
                rows.add(new Logistic.Row(listed[at], at == trial.right(), 1 - unlisted));
            }
            var hidden = trial.hidden().claims();
            for (int at = 1; at < hidden.length; at++) {
                rows.add(new Logistic.Row(hidden[at], false, unlisted));
            }
        }
        return Logistic.fit(rows, Calibration.FEATURES);
    }

    private static double[] unlisted(List<Trial> trials, double unlisted) {
        var rows = new ArrayList<Logistic.Row>();
        for (var trial : trials) {
            rows.add(new Logistic.Row(trial.listed().unlisted(), false, 1 - unlisted));
            rows.add(new Logistic.Row(trial.hidden().unlisted(), true, unlisted));
        }
        return Logistic.fit(rows, Calibration.FEATURES);
    }

    private static double[] masses(List<Trial> trials) {
        var ahead =
                trials.stream()
                        .mapToDouble(Trial::ahead)
                        .filter(mass -> mass >= 0)
                        .sorted()
                        .toArray();
        var masses = new double[Calibration.COVERAGES];
        for (int percent = 1; percent <= masses.length; percent++) {
            int at = (int) Math.ceil((ahead.length + 1) * percent / 100.0) - 1;
            masses[percent - 1] = at < ahead.length ? ahead[at] : 1;
        }
        return masses;
    }

    private static Calibration.Reliability reliability(List<Trial> trials, double[] confidence) {
        long clusters = trials.stream().map(Trial::cluster).distinct().count();
        var by =
                String.format(
                        Locale.ROOT,
                        "%,d solved cases of %,d publications, each judged by what was learned from"
                                + " the others",
                        confidence.length,
                        clusters);
        var right = new boolean[confidence.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = trials.get(i).right() == 0;
        }
        return Calibration.Reliability.of(by, confidence, right);
    }
}
