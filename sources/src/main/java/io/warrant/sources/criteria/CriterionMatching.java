package io.warrant.sources.criteria;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.selection.InstrumentIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tells which guidelines are diagnostic criteria of which diseases. A guideline is one if a result
/// of it says that it is met, or its text gives a cut-off; and if its name has a disease's whole
/// name while name or purpose speak of diagnosing, or if its purpose says that it diagnoses the
/// disease. What judges course, severity or treatment isn't one. Of several versions, the newest
/// that is no draft counts.
final class CriterionMatching {

    private static final Pattern DIAGNOSING =
            Pattern.compile("\\b(?:diagnos\\w*|detect\\w*|criteria)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIAGNOSES =
            Pattern.compile("\\b(?:diagnos\\w*|detect)\\s+(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASSIFYING =
            Pattern.compile("\\bclassification criteria\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "prognos|\\bstag(?:e|ing)|severity|respon[ds]|mortality|surviv|\\bgrad(?:e|ing)"
                        + "|treatment|therapy|recurrence|activity|predict|\\brisk|decompens|transplant",
                    Pattern.CASE_INSENSITIVE);

    /// How many words may stand between "diagnose" and the disease.
    private static final int NEAR = 6;

    private final KnowledgeBase base;
    private final DiseaseNames names = new DiseaseNames();
    private final CriterionNeeds needs;

    CriterionMatching(KnowledgeBase base) {
        this.base = base;
        needs = new CriterionNeeds(base, ShortForms.of(Guidelines.of(base.columns())));
        for (int disease = 0; disease < base.diseases(); disease++) {
            names.add(base.diseaseId(disease), base.diseaseLabel(disease));
        }
    }

    List<CriterionIndex.Row> rows(Guidelines guidelines) {
        var tested = new TestedAnswers(guidelines);
        var newest = new TreeMap<String, Guidelines.Entry>();
        for (var entry : guidelines.entries()) {
            if (entry.fault().isEmpty()) {
                newest.merge(
                        String.join(" ", DiseaseNames.words(entry.name())),
                        entry,
                        (one, other) -> VERSION.compare(one, other) >= 0 ? one : other);
            }
        }
        return newest.values().stream()
                .sorted(Comparator.comparingInt(Guidelines.Entry::at))
                .flatMap(entry -> row(guidelines, entry, tested).stream())
                .toList();
    }

    private static final Comparator<Guidelines.Entry> VERSION =
            Comparator.comparing((Guidelines.Entry entry) -> !entry.id().endsWith("-draft"))
                    .thenComparing(entry -> version(entry.id()))
                    .thenComparing(Guidelines.Entry::id);

    /// The numbers of a version, each wide enough to be compared as text.
    private static String version(String id) {
        var version = new StringBuilder();
        var numbers = id.replaceFirst("^.*\\.v(?=\\d)", "").replaceFirst("-.*", "");
        for (var number : numbers.split("\\.")) {
            version.append(String.format("%6s", number));
        }
        return version.toString();
    }

    private Optional<CriterionIndex.Row> row(
            Guidelines guidelines, Guidelines.Entry entry, TestedAnswers tested) {
        var found =
                found(entry.name(), guidelines.purpose(entry.at()))
                        .or(() -> keyed(entry, guidelines.purpose(entry.at())));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var model = guidelines.model(entry.at());
        var about = found.orElseThrow();
        return DecisionReader.read(Program.of(model))
                .map(_ -> row(model, about, tested.of(entry.id())));
    }

    private CriterionIndex.Row row(Guideline model, About about, Map<String, List<String>> tested) {
        var answers = CountedAnswers.added(model, tested);
        return new CriterionIndex.Row(
                model.id(),
                about.diseases(),
                about.by(),
                InstrumentIndex.write(needs.of(TestedAnswers.added(model, answers), about.words())),
                answers);
    }

    /// @param by how it was told
    /// @param words of the disease's name
    private record About(List<DiseaseId> diseases, String by, Set<String> words) {}

    /// By the one keyword that is a disease's name.
    private Optional<About> keyed(Guidelines.Entry entry, String purpose) {
        var text = entry.name() + " " + purpose;
        if (!CLASSIFYING.matcher(text).find() || OTHERWISE.matcher(text).find()) {
            return Optional.empty();
        }
        var named =
                entry.keywords().stream()
                        .flatMap(keyword -> names.exactly(keyword).stream())
                        .toList();
        return named.size() == 1
                ? Optional.of(about(named.getFirst(), "matched by its keyword, “"))
                : Optional.empty();
    }

    private Optional<About> found(String name, String purpose) {
        if (OTHERWISE.matcher(name).find()) {
            return Optional.empty();
        }
        boolean diagnosing = DIAGNOSING.matcher(name).find() || DIAGNOSING.matcher(purpose).find();
        if (diagnosing) {
            var titled = names.in(name);
            if (titled.isPresent()) {
                return Optional.of(about(titled.get(), "matched by its name, “"));
            }
        }
        var diagnoses = DIAGNOSES.matcher(purpose.replaceAll("\\s+", " "));
        return diagnoses.find()
                ? names.in(beginning(diagnoses.group(1)))
                        .filter(one -> one.at() <= NEAR)
                        .map(one -> about(one, "matched by its purpose, to diagnose “"))
                : Optional.empty();
    }

    private static String beginning(String text) {
        var words = DiseaseNames.words(text);
        return String.join(" ", words.subList(0, Math.min(words.size(), 2 * NEAR)));
    }

    /// The diseases found, and those that other catalogues hold for the same. Where nothing is
    /// known of what their patients show, as of a group, also those whose names begin with the
    /// group's.
    private About about(DiseaseNames.Found found, String by) {
        var all = new TreeSet<>(found.diseases());
        var same = new ArrayList<DiseaseId>();
        for (var disease : found.diseases()) {
            base.diseaseEntry(base.disease(disease)).links().stream()
                    .filter(link -> link.relation().equals("exact"))
                    .map(link -> link.target())
                    .filter(target -> base.disease(target) >= 0)
                    .forEach(same::add);
        }
        all.addAll(same);
        if (all.stream().noneMatch(disease -> base.hasFindings(base.disease(disease)))) {
            all.addAll(names.kinds(found.name()));
        }
        return new About(
                List.copyOf(all), by + found.name() + "”", Set.of(found.name().split(" ")));
    }

    /// For tests: what a name and a purpose are about.
    Map<String, List<DiseaseId>> about(String name, String purpose) {
        return found(name, purpose).map(one -> Map.of(one.by(), one.diseases())).orElseGet(Map::of);
    }
}
