package io.warrant.engine.learning;

import static io.warrant.engine.knowledge.Parameter.BAND_WEIGHT;
import static io.warrant.engine.knowledge.Parameter.BREADTH;
import static io.warrant.engine.knowledge.Parameter.BREADTH_SCALE;
import static io.warrant.engine.knowledge.Parameter.COUNT_PRIOR;
import static io.warrant.engine.knowledge.Parameter.COUNT_PRIOR_WEIGHT;
import static io.warrant.engine.knowledge.Parameter.DEPENDENCE;
import static io.warrant.engine.knowledge.Parameter.EXCLUSION_WEIGHT;
import static io.warrant.engine.knowledge.Parameter.LIKENESS;
import static io.warrant.engine.knowledge.Parameter.NOISE;
import static io.warrant.engine.knowledge.Parameter.ONSET_WEIGHT;
import static io.warrant.engine.knowledge.Parameter.PAPER_LIKENESS;
import static io.warrant.engine.knowledge.Parameter.PARTIAL_DISCOUNT;
import static io.warrant.engine.knowledge.Parameter.RELATED_BACKGROUND;
import static io.warrant.engine.knowledge.Parameter.UNSTATED_FREQUENCY;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Searches for better values of the model's parameters, one after the other, on solved cases: four
/// fifths of the publications to choose on, each judged by what was learned from the other three,
/// and a last fifth that is looked at only before and after.
public final class Fitting {

    /// What is reckoned when a case comes in.
    private static final List<Parameter> REASONED =
            List.of(
                    LIKENESS,
                    DEPENDENCE,
                    NOISE,
                    BREADTH,
                    BREADTH_SCALE,
                    PARTIAL_DISCOUNT,
                    RELATED_BACKGROUND,
                    EXCLUSION_WEIGHT,
                    ONSET_WEIGHT);

    /// What is compiled into the knowledge.
    private static final List<Parameter> COMPILED =
            List.of(
                    UNSTATED_FREQUENCY,
                    COUNT_PRIOR,
                    COUNT_PRIOR_WEIGHT,
                    BAND_WEIGHT,
                    PAPER_LIKENESS);

    /// A clinician's own exclusions must show, though those of published tables hardly tell.
    static final double LEAST_EXCLUSION_WEIGHT = 0.05;

    /// By how much values are changed, coarsely first.
    private static final double[] FACTORS = {1.5, 1.2};

    /// Gains below it are chance.
    private static final double LEAST_GAIN = 0.0005;

    private final Proving proving;
    private final Consumer<Step> listener;
    private final List<Step> steps = new ArrayList<>();

    private Fitting(Proving proving, Consumer<Step> listener) {
        this.proving = proving;
        this.listener = listener;
    }

    /// One value that was tried.
    ///
    /// @param score what it gave on the publications that are chosen on, see [Proving]
    /// @param kept whether it was better
    public record Step(Parameter parameter, double value, double score, boolean kept) {}

    /// What came of it.
    ///
    /// @param parameters the best values, with where they come from
    /// @param steps all that was tried
    /// @param before what the old values give on the publications chosen on, and on those held out
    /// @param after the same for the new values
    public record Fitted(
            Parameters parameters, List<Step> steps, Proving.Score before, Proving.Score after) {

        public Fitted {
            steps = List.copyOf(steps);
        }
    }

    /// @param base knowledge with solved cases
    /// @param listener hears of each step as soon as it is made
    /// @throws KnowledgeException if there are too few cases
    public static Fitted fit(KnowledgeBase base, Consumer<Step> listener) {
        if (base.solved().size() < Calibrating.LEAST_TRIALS) {
            throw new KnowledgeException(
                    "The knowledge has learned from "
                            + base.solved().size()
                            + " solved cases, and fitting takes at least "
                            + Calibrating.LEAST_TRIALS
                            + ". Learn from more with `warrant knowledge learn`.");
        }
        return new Fitting(new Proving(base), listener).fit(base.parameters());
    }

    private Fitted fit(Parameters initial) {
        proving.compile(initial);
        var before = proving.all(initial);
        var best = initial;
        double score = before.chosenOn();
        for (double factor : FACTORS) {
            for (var parameter : COMPILED) {
                var better = tune(best, parameter, factor, score);
                proving.compile(better.parameters());
                best = better.parameters();
                score = better.score();
            }
            for (var parameter : REASONED) {
                var better = tune(best, parameter, factor, score);
                best = better.parameters();
                score = better.score();
            }
        }
        var after = proving.all(best);
        var provenance =
                String.format(
                        Locale.ROOT,
                        "fitted to %d solved cases of %d publications; on %d cases of the %d"
                                + " publications held out, mean reciprocal rank %.3f before and"
                                + " %.3f after",
                        proving.cases(false),
                        proving.publications(false),
                        proving.cases(true),
                        proving.publications(true),
                        before.heldOut(),
                        after.heldOut());
        return new Fitted(new Parameters(best.values(), provenance), steps, before, after);
    }

    private record Tuned(Parameters parameters, double score) {}

    private Tuned tune(Parameters from, Parameter parameter, double factor, double score) {
        var best = new Tuned(from, score);
        for (double step : new double[] {factor, 1 / factor}) {
            double value = round(from.get(parameter) * step);
            var values = new EnumMap<>(from.values());
            values.put(parameter, value);
            if (!isAllowed(parameter, value)) {
                continue;
            }
            var tried = new Parameters(values, from.provenance());
            if (COMPILED.contains(parameter)) {
                proving.compile(tried);
            }
            double reached = proving.chosenOn(tried);
            boolean better = reached > best.score() + LEAST_GAIN;
            var made = new Step(parameter, value, reached, better);
            steps.add(made);
            listener.accept(made);
            if (better) {
                best = new Tuned(tried, reached);
                break;
            }
        }
        return best;
    }

    private static boolean isAllowed(Parameter parameter, double value) {
        return parameter.allows(value)
                && (parameter != EXCLUSION_WEIGHT || value >= LEAST_EXCLUSION_WEIGHT);
    }

    /// Two digits are all that can be told.
    private static double round(double value) {
        return new BigDecimal(value).round(new MathContext(2)).doubleValue();
    }
}
