package io.warrant.perception.images.grade;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.perception.images.lesions.LesionModel;
import io.warrant.perception.images.lesions.LesionPercepts;
import io.warrant.perception.images.quality.Gate;
import io.warrant.perception.images.retina.Fundus;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.Rules;
import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Overruling;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Prior;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Proposes referable retinopathy, and the lesions that it rests on but for those that a person
/// overrules.
public final class GradeProvider implements Provider {

    private final ModelCard card;
    private final LesionModel lesions;
    private final Bottleneck bottleneck;
    private final Gate gate;
    private final Rules rules;

    /// @param bottleneck that was learnt by the rules
    GradeProvider(
            ModelCard card, LesionModel lesions, Bottleneck bottleneck, Gate gate, Rules rules) {
        this.card = card;
        this.lesions = lesions;
        this.bottleneck = bottleneck;
        this.gate = gate;
        this.rules = rules;
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public List<String> overrulable() {
        return Lesion.FOUR.stream().map(Lesion::concept).toList();
    }

    @Override
    public Perception perceive(Recording recording) {
        return perceive(recording, List.of());
    }

    @Override
    public Perception perceive(Recording recording, List<Overruling> overruled) {
        var words = new EnumMap<Lesion, Overruling.Word>(Lesion.class);
        overruled.forEach(each -> words.put(lesion(each.concept()), each.word()));
        var picture = LesionPercepts.colour(recording);
        return gate.pass(picture, () -> see(picture, words));
    }

    private static Lesion lesion(String concept) {
        return Lesion.FOUR.stream()
                .filter(each -> each.concept().equals(concept))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidCaseException(
                                "'"
                                        + concept
                                        + "' can't be overruled, for the answer doesn't rest on"
                                        + " it. It rests on "
                                        + IdridGrade.names()
                                        + "."));
    }

    private Perception see(Picture picture, Map<Lesion, Overruling.Word> words) {
        var fundus = Fundus.of(picture, lesions.finder().width());
        var seen = lesions.see(fundus);
        var found = Concepts.of(seen, fundus.extent().area());
        var concepts = bottleneck.overruled(found, words);
        var percepts = new ArrayList<Percept>();
        var overlays = new ArrayList<Overlay>();
        percepts.add(referable(concepts));
        for (var lesion : Lesion.FOUR) {
            if (!words.containsKey(lesion)) {
                percepts.add(LesionPercepts.percept(lesion, lesion.in(seen), picture));
                overlays.addAll(LesionPercepts.overlays(lesion, lesion.in(seen)));
            }
        }
        var notices = new ArrayList<String>();
        words.forEach((lesion, word) -> notices.add(against(word, lesion, lesion.in(seen))));
        if (!words.isEmpty()) {
            notices.add(
                    String.format(
                            Locale.ROOT,
                            "As the model sees it alone, the probability of %s is %.3f.",
                            IdridGrade.CONCEPT,
                            bottleneck.probability(found)));
        }
        rules.without()
                .forEach(rule ->
                        notices.add(
                                "By a rule the "
                                        + rule.concept()
                                        + " don't count ("
                                        + rule.because()
                                        + "); the model was learnt and calibrated anew without"
                                        + " them."));
        return new Perception.Perceived(percepts, overlays, notices);
    }

    private static String against(Overruling.Word word, Lesion lesion, LesionModel.Seen seen) {
        return String.format(
                Locale.ROOT,
                "A person overruled the %s: %s. The model's probability of them was %.3f.%s",
                lesion.concept(),
                word.written(),
                seen.probability(),
                switch (word) {
                    case Overruling.Present() ->
                            " They count as much as in the mean of eyes that must be referred, or"
                                    + " as the model sees them where that is more.";
                    case Overruling.Absent(), Overruling.Share _ -> "";
                });
    }

    private Percept referable(Concepts concepts) {
        var first = card.concepts().getFirst();
        return new Percept(
                first.name(),
                Optional.of(TermId.of(first.term())),
                bottleneck.probability(concepts),
                new Where.Everywhere(),
                "Log odds by lesion, against an eye that needn't be referred: "
                        + shares(concepts)
                        + ".",
                Prior.of(card, first.name()));
    }

    private String shares(Concepts concepts) {
        return bottleneck.shares(concepts).entrySet().stream()
                .filter(share -> !rules.concepts().contains(share.getKey().concept()))
                .sorted(
                        Comparator.comparingDouble(
                                (Map.Entry<Lesion, Double> share) -> -share.getValue()))
                .map(share ->
                        String.format(
                                Locale.ROOT,
                                "%s %+.2f",
                                share.getKey().concept(),
                                share.getValue()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        // Plain arrays: nothing to free.
    }
}
