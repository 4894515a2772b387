package io.warrant.perception.images.cells;

import io.warrant.perception.images.quality.Gate;
import io.warrant.perception.images.reading.Colour;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Proposes cells with a box each, and how many there are. No count is turned into a finding of the
/// patient: one field of a smear has no volume of blood.
final class CellProvider implements Provider {

    private final ModelCard card;
    private final CellModel model;
    private final Gate gate;

    CellProvider(ModelCard card, CellModel model, Gate gate) {
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
        var picture = Colour.of(recording, "photographs of blood smears");
        return gate.pass(picture, () -> see(picture));
    }

    private Perception see(Picture picture) {
        var seen = model.see(picture);
        var percepts = new ArrayList<Percept>();
        var overlays = new ArrayList<Overlay>();
        for (var cell : Cell.ALL) {
            var own = seen.stream().filter(it -> it.cell() == cell).toList();
            percepts.add(percept(cell, own));
            overlays.add(overlay(cell, own, picture));
        }
        return new Perception.Perceived(percepts, overlays, List.of());
    }

    private static Percept percept(Cell cell, List<CellModel.Seen> own) {
        double surest = own.isEmpty() ? 0 : own.getFirst().probability();
        double expected = own.stream().mapToDouble(CellModel.Seen::probability).sum();
        var because =
                own.isEmpty()
                        ? "None was found in this field."
                        : String.format(
                                Locale.ROOT,
                                "%d found in this field, of which %.1f are expected to be real;"
                                        + " the probability is that of the surest.",
                                own.size(),
                                expected);
        return new Percept(cell.concept(), Optional.empty(), surest, where(own), because);
    }

    private static Where where(List<CellModel.Seen> own) {
        return own.isEmpty()
                ? new Where.Everywhere()
                : new Where.Regions(
                        own.stream()
                                .map(it ->
                                        new Where.Regions.Part(region(it.box()), it.probability()))
                                .toList());
    }

    private static Where.Region region(Box box) {
        int x = (int) box.left();
        int y = (int) box.top();
        return new Where.Region(
                x,
                y,
                Math.max(1, (int) Math.ceil(box.right()) - x),
                Math.max(1, (int) Math.ceil(box.bottom()) - y));
    }

    /// Cells are round: each fills the ellipse within its box.
    private static Overlay overlay(Cell cell, List<CellModel.Seen> own, Picture picture) {
        var strength = new float[picture.width() * picture.height()];
        for (var one : own) {
            var region = region(one.box());
            for (int y = region.y(); y < region.y() + region.height(); y++) {
                for (int x = region.x(); x < region.x() + region.width(); x++) {
                    double u = (2 * (x - region.x()) + 1.0) / region.width() - 1;
                    double v = (2 * (y - region.y()) + 1.0) / region.height() - 1;
                    if (u * u + v * v <= 1 && x < picture.width() && y < picture.height()) {
                        int at = y * picture.width() + x;
                        strength[at] = Math.max(strength[at], (float) one.probability());
                    }
                }
            }
        }
        return new Overlay(
                cell.concept(), Overlay.Kind.MASK, picture.width(), picture.height(), strength);
    }

    @Override
    public void close() {
        // Plain arrays: nothing to free.
    }
}
