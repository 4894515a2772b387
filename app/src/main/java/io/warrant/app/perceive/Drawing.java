package io.warrant.app.perceive;

import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Row;
import io.warrant.perception.recording.Tracing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A recording as an image, and what can be laid over it.
///
/// @param media of all images here, such as `image/png`
/// @param ground the recording itself
public record Drawing(String media, byte[] ground, List<Layer> layers) {

    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";

    public Drawing {
        layers = List.copyOf(layers);
    }

    /// Something that can be laid over the recording, clear where there is nothing.
    ///
    /// @param kind what it shows: `mask`, `uncertainty`, `heat`, or `interval` for the times that
    ///   findings rest on
    /// @param colour red, green and blue
    public record Layer(String concept, String kind, int colour, byte[] image) {

        /// Whether it is of use before one asks for it.
        public boolean isShown() {
            return !kind.equals("uncertainty");
        }
    }

    /// Empty for a row of a table.
    public static Optional<Drawing> of(Perceived seen) {
        return switch (seen.recording()) {
            case Picture picture -> Optional.of(of(picture, overlays(seen.perception())));
            case Tracing tracing -> Optional.of(of(tracing, seen.perception()));
            case Row _ -> Optional.empty();
        };
    }

    private static List<Overlay> overlays(Perception perception) {
        return perception instanceof Perception.Perceived seen ? seen.overlays() : List.of();
    }

    private static Drawing of(Picture picture, List<Overlay> overlays) {
        var layers = new ArrayList<Layer>();
        for (int place = 0; place < overlays.size(); place++) {
            layers.add(
                    layer(
                            overlays.get(place),
                            place,
                            OverlayPicture.of(overlays.get(place), place)));
        }
        return new Drawing(PNG, OverlayPicture.of(picture), layers);
    }

    private static Drawing of(Tracing tracing, Perception perception) {
        List<Percept> percepts =
                perception instanceof Perception.Perceived seen ? seen.percepts() : List.of();
        var paper = EcgPaper.of(tracing, percepts);
        var layers = new ArrayList<Layer>();
        for (var percept : percepts) {
            int colour = OverlayPicture.colour(layers.size());
            paper.interval(percept.where(), colour)
                    .map(image -> new Layer(percept.concept(), "interval", colour, image))
                    .ifPresent(layers::add);
        }
        for (var overlay : overlays(perception)) {
            int place = layers.size();
            layers.add(layer(overlay, place, paper.heat(overlay, OverlayPicture.colour(place))));
        }
        return new Drawing(SVG, paper.image(), layers);
    }

    private static Layer layer(Overlay overlay, int place, byte[] image) {
        return new Layer(
                overlay.concept(),
                overlay.kind().name().toLowerCase(Locale.ROOT),
                OverlayPicture.colour(place),
                image);
    }
}
