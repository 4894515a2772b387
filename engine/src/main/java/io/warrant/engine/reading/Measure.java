package io.warrant.engine.reading;

import io.warrant.engine.ontology.TermId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Findings that a note gives as a number against the norm: "head circumference < 3rd centile",
/// "height -3.2 SD", "IQ 55". The bounds are those of the definitions in the Human Phenotype
/// Ontology 2024-08-13: two standard deviations, the 3rd and the 97th centile, and the ranges of IQ
/// of intellectual disability.
///
/// @param term the term
/// @param excluded whether the measure denies it
record Measure(TermId term, boolean excluded) {

    private static final double DEVIATIONS = 2;
    private static final double LOW_CENTILE = 3;
    private static final double HIGH_CENTILE = 97;

    private static final String LESS = "<|≤|below|under|less than|beneath";
    private static final String MORE = ">|≥|above|over|greater than|more than";
    private static final String NUMBER = "([-−–+]?)\\s?(\\d{1,3}(?:[.,]\\d{1,2})?)";

    /// At most what stands here is looked at, so that no pattern takes long.
    static final int LOOK_AHEAD = 60;

    private static final Pattern SCORE =
            Pattern.compile(
                    "("
                            + LESS
                            + "|"
                            + MORE
                            + ")?\\s{0,3}"
                            + NUMBER
                            + "\\s?(?:SDS?|standard deviations?|Z)\\b(?:\\s{0,2}(below|above))?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED_SCORE =
            Pattern.compile(
                    "z[- ]?score\\s?(?:of|is|was|=|:)?\\s?("
                            + LESS
                            + "|"
                            + MORE
                            + ")?\\s?"
                            + NUMBER,
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CENTILE =
            Pattern.compile(
                    "("
                            + LESS
                            + "|"
                            + MORE
                            + ")?\\s{0,3}(?:the )?(?<![\\d.])(\\d{1,2}(?:\\.\\d)?)\\s?"
                            + "(?:st|nd|rd|th)?\\s?(?:centile|percentile|%(?:ile)?)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTIENT =
            Pattern.compile(
                    "^[\\s:=]{0,3}(?:score )?(?:of |is |was )?(\\d{1,3})\\b(?!\\s?(?:-|to|–))");

    /// Before a number that bounds a range: "within 2 SD", "between -2 and +2 SD".
    private static final Pattern BOUND =
            Pattern.compile("(?:\\b(?:within|and)\\s{0,3}|±\\s?|\\+/)$", Pattern.CASE_INSENSITIVE);

    /// A change of what is measured: "weight loss of 2%".
    private static final Pattern CHANGE =
            Pattern.compile("^\\s{0,3}(?:loss|gain)\\b", Pattern.CASE_INSENSITIVE);

    /// What is measured, and the terms of too little and too much.
    enum Thing {
        HEAD(
                "HP:0000252",
                "HP:0000256",
                "head circumference|ofc|hc|fronto occipital circumference|frontooccipital"
                        + " circumference|occipitofrontal circumference|occipito frontal"
                        + " circumference"),
        HEIGHT("HP:0004322", "HP:0000098", "height|ht|stature|body length"),
        WEIGHT("HP:0004325", "HP:0004324", "weight|wt|body weight"),
        QUOTIENT_OF_INTELLIGENCE("", "", "iq|full scale iq|intelligence quotient");

        private final String low;
        private final String high;
        private final String names;

        Thing(String low, String high, String names) {
            this.low = low;
            this.high = high;
            this.names = names;
        }

        List<String> names() {
            return List.of(names.split("\\|"));
        }
    }

    /// A measure that was read: what it says, and how many characters behind the thing it ends.
    record Reading(List<Measure> measures, int end) {}

    /// Reads what stands behind the name of a thing that is measured; empty where no measure
    /// against a norm stands there, or none that decides.
    static Optional<Reading> read(Thing thing, String behind) {
        if (thing == Thing.QUOTIENT_OF_INTELLIGENCE) {
            var matcher = QUOTIENT.matcher(behind);
            return matcher.find()
                    ? Optional.of(
                            new Reading(
                                    ofQuotient(Integer.parseInt(matcher.group(1))), matcher.end()))
                    : Optional.empty();
        }
        if (CHANGE.matcher(behind).find()) {
            return Optional.empty();
        }
        for (var pattern : List.of(NAMED_SCORE, SCORE)) {
            var score = pattern.matcher(behind);
            if (score.find()) {
                if (BOUND.matcher(behind.substring(0, score.start())).find()) {
                    return Optional.empty();
                }
                return side(deviations(score), DEVIATIONS, score.group(1))
                        .map(side -> new Reading(of(thing, side), score.end()));
            }
        }
        var centile = CENTILE.matcher(behind);
        return centile.find()
                ? ofCentile(Double.parseDouble(centile.group(2)), word(centile.group(1)))
                        .map(side -> new Reading(of(thing, side), centile.end()))
                : Optional.empty();
    }

    private static double deviations(Matcher score) {
        double number = Double.parseDouble(score.group(3).replace(',', '.'));
        boolean below = score.groupCount() > 3 && "below".equalsIgnoreCase(score.group(4));
        var sign = score.group(2);
        return below || (!sign.isEmpty() && !sign.equals("+")) ? -number : number;
    }

    /// -1 for too little, 1 for too much, 0 for neither; empty where the comparison leaves it open.
    private static Optional<Integer> side(
            double number, double bound, @Nullable String comparison) {
        int compared = word(comparison);
        if (number <= -bound && compared <= 0) {
            return Optional.of(-1);
        }
        if (number >= bound && compared >= 0) {
            return Optional.of(1);
        }
        // "3 SD" without a sign says how far, not whether above or below.
        return compared == 0 && Math.abs(number) < bound ? Optional.of(0) : Optional.empty();
    }

    private static Optional<Integer> ofCentile(double number, int compared) {
        if (number < LOW_CENTILE ? compared <= 0 : number == LOW_CENTILE && compared < 0) {
            return Optional.of(-1);
        }
        if (number > HIGH_CENTILE ? compared >= 0 : number == HIGH_CENTILE && compared > 0) {
            return Optional.of(1);
        }
        return compared == 0 ? Optional.of(0) : Optional.empty();
    }

    /// -1 for "below", 1 for "above", 0 for no comparison.
    private static int word(@Nullable String comparison) {
        if (comparison == null || comparison.isEmpty()) {
            return 0;
        }
        return comparison.toLowerCase(java.util.Locale.ROOT).matches(LESS) ? -1 : 1;
    }

    private static List<Measure> of(Thing thing, int side) {
        var low = TermId.of(thing.low);
        var high = TermId.of(thing.high);
        return switch (side) {
            case -1 -> List.of(new Measure(low, false));
            case 1 -> List.of(new Measure(high, false));
            default -> List.of(new Measure(low, true), new Measure(high, true));
        };
    }

    private static List<Measure> ofQuotient(int quotient) {
        if (quotient < 20) {
            return List.of(new Measure(TermId.of("HP:0002187"), false));
        }
        if (quotient < 35) {
            return List.of(new Measure(TermId.of("HP:0010864"), false));
        }
        if (quotient < 50) {
            return List.of(new Measure(TermId.of("HP:0002342"), false));
        }
        if (quotient < 70) {
            return List.of(new Measure(TermId.of("HP:0001256"), false));
        }
        return quotient <= 85
                ? List.of(new Measure(TermId.of("HP:0006889"), false))
                : List.of(new Measure(TermId.of("HP:0001249"), true));
    }
}
