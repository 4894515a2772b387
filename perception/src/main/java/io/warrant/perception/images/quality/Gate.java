package io.warrant.perception.images.quality;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Which pictures can be judged: those that are like the pictures learnt from. Each measure's bound
/// is the worst of the training pictures, with half as much again to spare; beyond that, what the
/// picture looks like as a whole and part by part mustn't be farther from them than they are from
/// each other ([Likeness]).
///
/// @param bounds by the measure's name
/// @param looks none where it was learnt from too few pictures
public record Gate(Map<String, Bound> bounds, Map<Look, Likeness> looks) {

    /// Where a model keeps its gate.
    private static final String FILE = "gate.numbers";

    private static final String BOUND = "bound.";
    private static final double SPARE = 0.5;

    /// Fewer pictures don't tell what is usual.
    private static final int LEAST = 30;

    public Gate {
        bounds = Collections.unmodifiableMap(new LinkedHashMap<>(bounds));
        looks = Collections.unmodifiableMap(new LinkedHashMap<>(looks));
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

    /// What a picture looks like, and how a reader is told that it looks otherwise.
    enum Look {
        TONE("Its light, contrast, sharpness, noise and colours together"),
        LIGHT("How light and dark its parts are"),
        DETAIL("How much its parts show");

        private final String subject;

        Look(String subject) {
            this.subject = subject;
        }

        private double[] of(View view) {
            return switch (this) {
                case TONE -> view.tone();
                case LIGHT -> view.light();
                case DETAIL -> view.detail();
            };
        }

        private String sentence(double distance, double most) {
            return String.format(
                    Locale.ROOT,
                    "%s %s unlike the pictures learnt from (distance %.2f, at most %.2f is"
                            + " needed).",
                    subject,
                    this == TONE ? "are" : "is",
                    distance,
                    most);
        }
    }

    /// From the pictures that a model learns from, each of which is read for itself.
    public static <T> Gate of(Collection<T> training, Function<T, Picture> reading) {
        return of(training.parallelStream().map(one -> View.of(reading.apply(one))).toList());
    }

    private static Gate of(List<View> training) {
        var bounds = new LinkedHashMap<String, Bound>();
        for (var sign : Sign.values()) {
            var values =
                    training.stream().mapToDouble(it -> sign.of(it.quality())).summaryStatistics();
            bounds.put(
                    sign.measure,
                    new Bound(
                            sign.low.isEmpty() ? 0 : values.getMin() * SPARE,
                            sign.high.isEmpty()
                                    ? Double.MAX_VALUE
                                    : 0.005 + values.getMax() * (1 + SPARE)));
        }
        var looks = new EnumMap<Look, Likeness>(Look.class);
        for (var look : Look.values()) {
            if (training.size() >= LEAST) {
                looks.put(look, Likeness.learn(training.stream().map(look::of).toList()));
            }
        }
        return new Gate(bounds, looks);
    }

    /// What is seen in a picture, if it can be judged; else why it can't.
    public Perception pass(Picture picture, Supplier<Perception> seeing) {
        var defects = defects(picture);
        return defects.isEmpty() ? seeing.get() : new Perception.NotReadable(defects);
    }

    /// Why a picture can't be judged; empty where it can.
    public List<String> defects(Picture picture) {
        var view = View.of(picture);
        var defects = new ArrayList<String>();
        for (var sign : Sign.values()) {
            var bound = bounds.get(sign.measure);
            double value = sign.of(view.quality());
            if (bound != null && (value < bound.least() || value > bound.most())) {
                defects.add(sentence(sign, value, bound));
            }
        }
        looks.forEach((look, likeness) -> {
            double distance = likeness.distance(look.of(view));
            if (!(distance <= likeness.most())) {
                defects.add(look.sentence(distance, likeness.most()));
            }
        });
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

    /// For a card's settings, to be read by people.
    public Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        bounds.forEach((name, bound) ->
                settings.put("gate." + name, bound.least() + " to " + bound.most()));
        looks.forEach((look, likeness) ->
                settings.put(
                        "gate.distance." + look.name().toLowerCase(Locale.ROOT),
                        "0 to " + likeness.most()));
        return settings;
    }

    /// A model's weights with this gate among them.
    public Map<String, byte[]> with(Map<String, byte[]> weights) {
        var rows = new LinkedHashMap<String, double[]>();
        bounds.forEach((name, bound) ->
                rows.put(BOUND + name, new double[] {bound.least(), bound.most()}));
        looks.forEach((look, likeness) -> rows.put(look.name(), likeness.numbers()));
        var all = new LinkedHashMap<>(weights);
        all.put(FILE, Numbers.of(rows).bytes());
        return all;
    }

    /// @param files gives the bytes of a file of weights
    /// @throws KnowledgeException if they have no gate
    public static Gate of(Function<String, byte[]> files) {
        var numbers = Numbers.parse(FILE, files.apply(FILE));
        var bounds = new LinkedHashMap<String, Bound>();
        var looks = new EnumMap<Look, Likeness>(Look.class);
        for (var name : numbers.names()) {
            if (name.startsWith(BOUND)) {
                bounds.put(name.substring(BOUND.length()), bound(numbers.row(name)));
            }
        }
        for (var look : Look.values()) {
            if (numbers.names().contains(look.name())) {
                looks.put(look, Likeness.of(numbers.row(look.name())));
            }
        }
        return new Gate(bounds, looks);
    }

    private static Bound bound(double[] numbers) {
        if (numbers.length != 2) {
            throw new KnowledgeException(
                    "The model's gate has a bound that isn't two numbers. Train the model again.");
        }
        return new Bound(numbers[0], numbers[1]);
    }
}
