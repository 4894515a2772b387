package io.warrant.perception.images.quality;

import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Which pictures can be judged: those that are about as good as the pictures learnt from. Each
/// bound is the worst of the training pictures, with half as much again to spare.
///
/// @param bounds by the measure's name
public record Gate(Map<String, Bound> bounds) {

    private static final double SPARE = 0.5;

    public Gate {
        bounds = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bounds));
    }

    public record Bound(double least, double most) {}

    /// A measure, and how a reader is told that it is too low or too high.
    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method of a record
    private enum Sign {
        SHARPNESS("sharpness", "It is blurred", "It is overly sharpened"),
        LIGHT("light", "It is too dark", "It is too bright"),
        CONTRAST("contrast", "It has too little contrast", ""),
        NOISE("noise", "", "It is noisy"),
        CLIPPED("clipped", "", "Too much of it is wholly white"),
        FIELD("field", "Too little of it shows the patient", "");

        private final String measure;
        private final String low;
        private final String high;

        Sign(String measure, String low, String high) {
            this.measure = measure;
            this.low = low;
            this.high = high;
        }

        private double of(Quality quality) {
            return switch (this) {
                case SHARPNESS -> quality.sharpness();
                case LIGHT -> quality.light();
                case CONTRAST -> quality.contrast();
                case NOISE -> quality.noise();
                case CLIPPED -> quality.clipped();
                case FIELD -> quality.field();
            };
        }
    }

    /// From the pictures that a model learns from.
    public static Gate of(List<Quality> training) {
        var bounds = new LinkedHashMap<String, Bound>();
        for (var sign : Sign.values()) {
            var values = training.stream().mapToDouble(sign::of).summaryStatistics();
            bounds.put(
                    sign.measure,
                    new Bound(
                            sign.low.isEmpty() ? 0 : values.getMin() * SPARE,
                            sign.high.isEmpty()
                                    ? Double.MAX_VALUE
                                    : 0.005 + values.getMax() * (1 + SPARE)));
        }
        return new Gate(bounds);
    }

    /// The same of whatever holds pictures, each of which is read for itself.
    public static <T> Gate of(Collection<T> training, Function<T, Picture> reading) {
        return of(training.parallelStream().map(one -> Quality.of(reading.apply(one))).toList());
    }

    /// What is seen in a picture, if it can be judged; else why it can't.
    public Perception pass(Picture picture, Supplier<Perception> seeing) {
        var defects = defects(picture);
        return defects.isEmpty() ? seeing.get() : new Perception.NotReadable(defects);
    }

    /// Why a picture can't be judged; empty where it can.
    public List<String> defects(Picture picture) {
        var quality = Quality.of(picture);
        var defects = new ArrayList<String>();
        for (var sign : Sign.values()) {
            var bound = bounds.get(sign.measure);
            double value = sign.of(quality);
            if (bound != null && (value < bound.least() || value > bound.most())) {
                defects.add(sentence(sign, value, bound));
            }
        }
        return defects;
    }

    private static String sentence(Sign sign, double value, Bound bound) {
        boolean low = value < bound.least();
        return String.format(
                Locale.ROOT,
                "%s (%s %.3f, %s %.3f is needed).",
                low ? sign.low : sign.high,
                sign.measure,
                value,
                low ? "at least" : "at most",
                low ? bound.least() : bound.most());
    }

    /// For a card's settings.
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        bounds.forEach((name, bound) ->
                settings.put("gate." + name, bound.least() + " to " + bound.most()));
        return settings;
    }

    /// From a card's settings.
    public static Gate of(Map<String, String> settings) {
        var bounds = new LinkedHashMap<String, Bound>();
        settings.forEach((name, text) -> {
            int middle = text.indexOf(" to ");
            if (name.startsWith("gate.") && middle > 0) {
                bounds.put(
                        name.substring("gate.".length()),
                        new Bound(
                                Double.parseDouble(text.substring(0, middle)),
                                Double.parseDouble(text.substring(middle + 4))));
            }
        });
        return new Gate(bounds);
    }
}
