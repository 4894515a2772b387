package io.warrant.perception.images.chest;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.perception.images.pixels.Plane;
import io.warrant.perception.images.pixels.Resize;
import io.warrant.perception.images.quality.Gate;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Prior;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Proposes pneumonia, with a heat map that is checked, and the known case that looks most alike.
final class ChestProvider implements Provider {

    private final ModelCard card;
    private final ChestModel model;
    private final Gate gate;

    ChestProvider(ModelCard card, ChestModel model, Gate gate) {
        this.card = card;
        this.model = model;
        this.gate = gate;
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public Perception perceive(Recording recording) {
        var small = small(grey(recording));
        return gate.pass(small, () -> see(small, (Picture) recording));
    }

    private Perception see(Picture small, Picture whole) {
        var pixels = small.pixels();
        var answer = model.network().answer(pixels);
        double probability = model.calibrator().probability(answer.logOdds());
        var heat = model.heat(pixels);
        var first = card.concepts().getFirst();
        var match = model.prototypes().nearest(model.network(), answer);
        var percept =
                new Percept(
                        first.name(),
                        Optional.of(TermId.of(first.term())),
                        probability,
                        region(match.place(), whole),
                        because(match),
                        Prior.of(card, first.name()));
        var notices = notices(pixels, heat);
        for (int at = 0; at < heat.length; at++) {
            heat[at] = Math.max(0, heat[at]);
        }
        var overlay =
                new Overlay(first.name(), Overlay.Kind.HEAT, Network.SIDE, Network.SIDE, heat);
        return new Perception.Perceived(List.of(percept), List.of(overlay), notices);
    }

    private List<String> notices(float[] pixels, float[] heat) {
        var check = model.check(pixels, heat, card.made().seed());
        var notices = new ArrayList<String>();
        if (!check.passes()) {
            notices.add(
                    String.format(
                            Locale.ROOT,
                            "The heat map fails its own check: hiding its hottest parts first"
                                    + " leaves %.2f of the answer on average, and hiding parts at"
                                    + " random %.2f. Don't rely on it.",
                            check.deletion(),
                            check.randomDeletion()));
        }
        return notices;
    }

    private static Where.Region region(int place, Picture picture) {
        int side = Network.LAST_SIDE;
        int x = place % side * picture.width() / side;
        int y = place / side * picture.height() / side;
        return new Where.Region(
                x, y, Math.max(1, picture.width() / side), Math.max(1, picture.height() / side));
    }

    private static String because(Prototypes.Match match) {
        int side = Network.LAST_SIDE;
        return String.format(
                Locale.ROOT,
                "This part looks like the part at column %d, row %d (of %d) of case %d that was"
                        + " learnt from, which %s (distance %.2f of at most 2).",
                match.part().place() % side + 1,
                match.part().place() / side + 1,
                side,
                match.part().number(),
                match.part().pneumonia() ? "has pneumonia" : "has none",
                match.distance());
    }

    private static Picture small(Picture picture) {
        return Resize.to(picture, Network.SIDE, Network.SIDE);
    }

    /// @throws InvalidCaseException if it isn't a picture, or one in colour
    private static Picture grey(Recording recording) {
        if (recording instanceof Picture picture && !picture.isColoured()) {
            return picture.channels() == 1
                    ? picture
                    : new Picture(
                            picture.document(),
                            picture.width(),
                            picture.height(),
                            1,
                            Plane.grey(picture).values(),
                            picture.millimetres());
        }
        throw new InvalidCaseException(
                "This model reads chest X-rays in grey, and the recording isn't one. Give it an"
                        + " X-ray, or choose another model.");
    }

    @Override
    public void close() {
        // Plain arrays: nothing to free.
    }
}
