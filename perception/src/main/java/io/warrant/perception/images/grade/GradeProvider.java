package io.warrant.perception.images.grade;

import io.warrant.engine.ontology.TermId;
import io.warrant.perception.images.lesions.LesionModel;
import io.warrant.perception.images.lesions.LesionPercepts;
import io.warrant.perception.images.quality.Gate;
import io.warrant.perception.images.retina.Fundus;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Proposes referable retinopathy, and the lesions that it rests on.
public final class GradeProvider implements Provider {

    private final ModelCard card;
    private final LesionModel lesions;
    private final Bottleneck bottleneck;
    private final Gate gate;

    GradeProvider(ModelCard card, LesionModel lesions, Bottleneck bottleneck, Gate gate) {
        this.card = card;
        this.lesions = lesions;
        this.bottleneck = bottleneck;
        this.gate = gate;
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public Perception perceive(Recording recording) {
        return perceive(recording, Map.of());
    }

    /// What is made of a photograph where a person says how much of some lesions there is.
    public Perception perceive(Recording recording, Map<Lesion, Concepts.Amount> overruled) {
        var picture = LesionPercepts.colour(recording);
        return gate.pass(picture, () -> see(picture, overruled));
    }

    private Perception see(Picture picture, Map<Lesion, Concepts.Amount> overruled) {
        var fundus = Fundus.of(picture, lesions.finder().width());
        var seen = lesions.see(fundus);
        var concepts = Concepts.of(seen, fundus.extent().area());
        var notices = new ArrayList<String>();
        for (var word : overruled.entrySet()) {
            concepts = concepts.overruled(word.getKey(), word.getValue());
            notices.add("A person overruled the " + word.getKey().concept() + ".");
        }
        var percepts = new ArrayList<Percept>();
        var overlays = new ArrayList<Overlay>();
        percepts.add(referable(concepts));
        for (var lesion : Lesion.FOUR) {
            percepts.add(LesionPercepts.percept(lesion, lesion.in(seen), picture));
            overlays.addAll(LesionPercepts.overlays(lesion, lesion.in(seen)));
        }
        return new Perception.Perceived(percepts, overlays, notices);
    }

    private Percept referable(Concepts concepts) {
        var first = card.concepts().getFirst();
        return new Percept(
                first.name(),
                Optional.of(TermId.of(first.term())),
                bottleneck.probability(concepts),
                new Where.Everywhere(),
                "Log odds by lesion, against an eye that needn't be referred: "
                        + bottleneck.shares(concepts).entrySet().stream()
                                .sorted(
                                        Comparator.comparingDouble(
                                                (Map.Entry<Lesion, Double> it) -> -it.getValue()))
                                .map(it ->
                                        String.format(
                                                Locale.ROOT,
                                                "%s %+.2f",
                                                it.getKey().concept(),
                                                it.getValue()))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    @Override
    public void close() {
        // Plain arrays: nothing to free.
    }
}
