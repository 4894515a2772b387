package io.warrant.perception.images.lesions;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.perception.images.reading.Colour;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is said and drawn of lesions.
public final class LesionPercepts {

    private LesionPercepts() {}

    /// @throws InvalidCaseException if it isn't a picture in colour
    public static Picture colour(Recording recording) {
        return Colour.of(recording, "photographs of the retina");
    }

    public static Percept percept(Lesion lesion, LesionModel.Seen seen, Picture picture) {
        return new Percept(
                lesion.concept(),
                lesion.term().isEmpty() ? Optional.empty() : Optional.of(TermId.of(lesion.term())),
                seen.probability(),
                seen.surest()
                        .<Where>map(it -> region(it, seen, picture))
                        .orElse(new Where.Everywhere()),
                because(seen));
    }

    /// In the pixels of the picture that was given.
    private static Where.Region region(Spot spot, LesionModel.Seen seen, Picture picture) {
        double scale = (double) picture.width() / seen.likely().width();
        var part = spot.part();
        int x = (int) (part.left() * scale);
        int y = (int) (part.top() * scale);
        return new Where.Region(
                x,
                y,
                Math.max(1, (int) Math.ceil((part.right() + 1) * scale) - x),
                Math.max(1, (int) Math.ceil((part.bottom() + 1) * scale) - y));
    }

    private static String because(LesionModel.Seen seen) {
        return seen.spots().isEmpty()
                ? "No spot looks like one."
                : String.format(
                        Locale.ROOT,
                        "%d spots on %.2f %% of the field look like it, of which %.1f are expected"
                                + " to be; the probability is that of the surest.",
                        seen.spots().size(),
                        100 * seen.area(),
                        seen.expected());
    }

    public static List<Overlay> overlays(Lesion lesion, LesionModel.Seen seen) {
        var likely = seen.likely();
        var mask = new float[likely.values().length];
        var unsure = new float[mask.length];
        float nothing = (float) seen.judgement().probability(0f);
        for (int at = 0; at < mask.length; at++) {
            float value = likely.values()[at];
            float p = value == 0 ? nothing : (float) seen.judgement().probability(value);
            mask[at] = p;
            unsure[at] = 4 * p * (1 - p);
        }
        return List.of(
                new Overlay(
                        lesion.concept(), Overlay.Kind.MASK, likely.width(), likely.height(), mask),
                new Overlay(
                        lesion.concept(),
                        Overlay.Kind.UNCERTAINTY,
                        likely.width(),
                        likely.height(),
                        unsure));
    }
}
