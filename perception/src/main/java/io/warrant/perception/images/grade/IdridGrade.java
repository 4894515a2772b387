package io.warrant.perception.images.grade;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.images.lesions.CrossFit;
import io.warrant.perception.images.lesions.LesionModel;
import io.warrant.perception.images.pixels.Fingerprint;
import io.warrant.perception.images.quality.Gate;
import io.warrant.perception.images.quality.Hardship;
import io.warrant.perception.images.reading.PictureReader;
import io.warrant.perception.images.retina.Idrid;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.measure.ByGroup;
import io.warrant.perception.measure.Endurance;
import io.warrant.perception.measure.Report;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Numbers;
import io.warrant.perception.model.Rules;
import io.warrant.perception.model.Sha256;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.task.Ruled;
import io.warrant.perception.task.Task;
import io.warrant.sources.progress.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Learns from IDRiD whether retinopathy must be referred (grade 2 or more), from the lesions that
/// are found.
public final class IdridGrade implements Task, Ruled {

    static final String NUMBERS = "grade.numbers";
    static final String CONCEPT = "referable diabetic retinopathy";
    private static final String TERM = "HP:0000488";
    private static final int LEAST = 40;

    /// So many photographs are made worse.
    private static final int LOOKED_AT = 40;

    /// So wide are the smallest photographs that people have graded here.
    private static final int WIDTH = 448;

    private final int width;

    public IdridGrade() {
        this(WIDTH);
    }

    /// @param width photographs are brought to so many pixels across
    public IdridGrade(int width) {
        this.width = width;
    }

    @Override
    public String name() {
        return "idrid-grade";
    }

    @Override
    public String about() {
        return "Whether diabetic retinopathy must be referred, from how much of each lesion"
                + " is found in photographs of the retina, from IDRiD's masks and grades.";
    }

    @Override
    public boolean takesAttributes() {
        return true;
    }

    @Override
    public void train(Path data, Path folder, Choices choices, Progress progress) {
        var run = new CrossFit.Run(choices, progress);
        var idrid = read(data);
        var known = known(idrid.graded(), choices);
        var graded = Graded.of(idrid, width, run);
        var lesions = graded.fit().model(width, run);
        var lessons = graded.lessons();
        var measured = new GradeMeasures(graded.asked(), known, choices).byGroup().kept();
        var weights = new HashMap<>(lesions.weights());
        var rows = new LinkedHashMap<>(lessons.bottleneck().numbers());
        rows.putAll(lessons.numbers());
        weights.put(NUMBERS, Numbers.of(rows).bytes());
        var gate = gate(graded.photos());
        ModelFolder.write(
                folder,
                card(data, choices, lessons.told(gate.settings()), measured),
                gate.with(weights));
    }

    private static Gate gate(List<Idrid.Graded> photos) {
        return Gate.of(photos, it -> PictureReader.of(it.name(), it.photo()));
    }

    private ModelCard card(
            Path data, Choices choices, Map<String, String> learnt, Map<String, Double> measured) {
        var concepts = new ArrayList<ModelCard.Concept>();
        concepts.add(new ModelCard.Concept(CONCEPT, TERM));
        Lesion.FOUR.forEach(it -> concepts.add(new ModelCard.Concept(it.concept(), it.term())));
        var settings = new LinkedHashMap<String, String>();
        settings.put("width", Integer.toString(width));
        settings.put("referable", "grade 2 or more");
        settings.putAll(learnt);
        return new ModelCard(
                "idrid-grade",
                "photographs of the retina in colour, brought to " + width + " pixels across",
                concepts,
                new ModelCard.Made(
                        Sha256.of(data),
                        "all photographs; measured in "
                                + CrossFit.FOLDS
                                + " folds in which copies of a photograph stay together",
                        choices.seed(),
                        settings),
                measured,
                "IDRiD, CC BY 4.0 (Porwal and others 2018)");
    }

    private static Idrid read(Path data) {
        var idrid = Idrid.read(data);
        if (idrid.graded().size() < LEAST || idrid.segmented().size() < 2 * CrossFit.FOLDS) {
            throw new InvalidCaseException(
                    data.getFileName()
                            + " has "
                            + idrid.graded().size()
                            + " graded photographs and "
                            + idrid.segmented().size()
                            + " with masks; at least "
                            + LEAST
                            + " and "
                            + 2 * CrossFit.FOLDS
                            + " are needed. Give IDRiD's archive with its parts A and B.");
        }
        return idrid;
    }

    @Override
    public Provider open(Path folder) {
        var opened = ModelFolder.open(folder, name());
        var numbers = Numbers.parse(NUMBERS, opened.weights(NUMBERS));
        var rules = opened.rules();
        var lessons = Lessons.of(numbers);
        return new GradeProvider(
                opened.card(),
                LesionModel.of(opened::weights),
                rules.without().isEmpty()
                        ? Bottleneck.of(numbers)
                        : lessons.without(lesions(rules)).bottleneck(),
                Gate.of(opened::weights),
                rules);
    }

    private static EnumSet<Lesion> lesions(Rules rules) {
        var lesions = EnumSet.noneOf(Lesion.class);
        for (var concept : rules.concepts()) {
            lesions.add(
                    Lesion.FOUR.stream()
                            .filter(lesion -> lesion.concept().equals(concept))
                            .findFirst()
                            .orElseThrow(() -> unknown(concept)));
        }
        return lesions;
    }

    private static KnowledgeException unknown(String concept) {
        return new KnowledgeException(
                "A rule switches '"
                        + concept
                        + "' off, on which the model doesn't rest. It rests on "
                        + names()
                        + ". Lift the rule with `warrant perception rule`.");
    }

    static String names() {
        return Lesion.FOUR.stream().map(Lesion::concept).collect(Collectors.joining(", "));
    }

    @Override
    public List<String> concepts() {
        return Lesion.FOUR.stream().map(Lesion::concept).toList();
    }

    @Override
    public List<Report.Measure> measured(Path folder, Rules rules) {
        var opened = ModelFolder.open(folder, name());
        var numbers = Numbers.parse(NUMBERS, opened.weights(NUMBERS));
        var lessons = Lessons.of(numbers).without(lesions(rules));
        return ByGroup.of(lessons.judged(), GradeMeasures.METRICS, opened.card().made().seed())
                .measures();
    }

    @Override
    public boolean reads(Path folder, Recording recording) {
        return recording instanceof Picture picture && picture.channels() == 3;
    }

    @Override
    public Report measure(Path data, Optional<Path> test, Choices choices, Progress progress) {
        var run = new CrossFit.Run(choices, progress);
        var idrid = read(data);
        var set = test.map(file -> Idrid.read(file).graded());
        var known = known(set.orElse(idrid.graded()), choices);
        var graded = Graded.of(idrid, width, run);
        if (set.isEmpty()) {
            return new GradeMeasures(graded.asked(), known, choices)
                    .report(name(), inFolds(graded), List.of())
                    .with(
                            endurance(
                                    provider(
                                            data,
                                            graded,
                                            graded.fit().model(0),
                                            graded.lessons().apart().getFirst()),
                                    graded.photosOfFirst(),
                                    run));
        }
        return tested(data, graded, new Test(set.get(), known), run);
    }

    private static Attributes.Known known(List<Idrid.Graded> photos, Choices choices) {
        return choices.attributes().of(photos.stream().map(Idrid.Graded::name).toList());
    }

    private static String inFolds(Graded graded) {
        return graded.photos().size()
                + " graded photographs in "
                + CrossFit.FOLDS
                + " folds in which copies stay together; lesion finder, weights and calibration of"
                + " each fold come from the others";
    }

    private GradeProvider provider(
            Path data, Graded graded, LesionModel lesions, Bottleneck bottleneck) {
        var gate = gate(graded.photos());
        var card = card(data, new Choices(1, 1), gate.settings(), Map.of());
        return new GradeProvider(card, lesions, bottleneck, gate, Rules.NONE);
    }

    private static Endurance endurance(
            GradeProvider provider, List<Idrid.Graded> photos, CrossFit.Run run) {
        var trials =
                photos.stream()
                        .limit(LOOKED_AT)
                        .map(photo ->
                                new Hardship.YesOrNo(
                                        PictureReader.of(photo.name(), photo.photo()),
                                        CONCEPT,
                                        photo.grade() >= 2))
                        .toList();
        return new Hardship(provider, run.choices().seed(), run.progress()).of(trials);
    }

    private Report tested(Path data, Graded graded, Test test, CrossFit.Run run) {
        var model = graded.fit().model(width, run);
        var lessons = graded.lessons();
        var bottleneck = lessons.bottleneck();
        var learnt = Graded.fingerprints(read(data));
        var set = test.photos();
        var copies = Fingerprint.copies(Graded.fingerprints(new Idrid(List.of(), set)), learnt);
        var without = new EnumMap<Lesion, Bottleneck>(Lesion.class);
        for (var lesion : Lesion.FOUR) {
            without.put(lesion, lessons.without(EnumSet.of(lesion)).bottleneck());
        }
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < set.size(); i++) {
            if (!copies.contains(i)) {
                var photo = set.get(i);
                var concepts = Graded.concepts(model, photo);
                asked.add(new Asked(photo, photo.name(), concepts, bottleneck, without));
            }
        }
        return new GradeMeasures(asked, test.known(), run.choices())
                .report(
                        name(),
                        asked.size()
                                + " graded photographs set aside, after learning from all others",
                        List.of(
                                copies.size()
                                        + " photographs set aside are copies of ones learnt from"
                                        + " and don't count."))
                .with(endurance(provider(data, graded, model, bottleneck), set, run));
    }

    /// Photographs that aren't learnt from, and what is known of them.
    private record Test(List<Idrid.Graded> photos, Attributes.Known known) {}
}
