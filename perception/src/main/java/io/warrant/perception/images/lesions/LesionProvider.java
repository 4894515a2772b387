package io.warrant.perception.images.lesions;

import io.warrant.perception.images.quality.Gate;
import io.warrant.perception.images.retina.Fundus;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;

import java.util.ArrayList;
import java.util.List;

/// Proposes lesions of the retina, with masks and how unsure they are.
final class LesionProvider implements Provider {

    private final ModelCard card;
    private final LesionModel model;
    private final Gate gate;

    LesionProvider(ModelCard card, LesionModel model, Gate gate) {
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
        var picture = LesionPercepts.colour(recording);
        return gate.pass(picture, () -> see(picture));
    }

    private Perception see(Picture picture) {
        var fundus = Fundus.of(picture, model.finder().width());
        var percepts = new ArrayList<Percept>();
        var overlays = new ArrayList<Overlay>();
        model.see(fundus)
                .forEach((lesion, seen) -> {
                    percepts.add(LesionPercepts.percept(lesion, seen, picture));
                    overlays.addAll(LesionPercepts.overlays(lesion, seen));
                });
        return new Perception.Perceived(percepts, overlays, List.of());
    }

    @Override
    public void close() {
        // Plain arrays: nothing to free.
    }
}
