package io.warrant.sources.cases;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Language;
import io.warrant.sources.files.PrintableText;
import io.warrant.sources.reading.ClinicalText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads our own case format, which people type; see `docs/case-format.md`. What it doesn't know is
/// an error, since a mistyped field would otherwise be overlooked.
final class PlainReader {

    private static final Map<String, Sex> SEXES =
            new TreeMap<>(
                    Map.of(
                            "female", Sex.FEMALE,
                            "f", Sex.FEMALE,
                            "male", Sex.MALE,
                            "m", Sex.MALE,
                            "other", Sex.OTHER,
                            "unknown", Sex.UNKNOWN));

    private final Fields fields;
    private final KnowledgeBase knowledge;
    private final TypedTerms terms;
    private final Problems problems;

    private PlainReader(Fields fields, KnowledgeBase knowledge, Problems problems) {
        this.fields = fields;
        this.knowledge = knowledge;
        this.terms = new TypedTerms(knowledge);
        this.problems = problems;
    }

    static Draft read(JsonNode root, KnowledgeBase knowledge, Problems problems) {
        return new PlainReader(new Fields(root, "", problems), knowledge, problems).read();
    }

    private Draft read() {
        refuseUnknown();
        var entries = new ArrayList<>(entries("observed", Finding.Observed::new));
        entries.addAll(entries("excluded", Finding.Excluded::new));
        entries.addAll(suspected());
        var attachments = fields.texts(PlainKeys.ATTACHMENTS);
        if (entries.isEmpty() && attachments.isEmpty() && !problems.refuse()) {
            problems.error(
                    "",
                    "the case has no findings, so there is nothing to reason from.",
                    "List them under observed and excluded.");
        }
        warnOfMeasured();
        return new Draft(
                new Draft.Names(PrintableText.of(fields.text("case")), ""),
                new Patient(
                        sex(),
                        age("age", TypedAges::age, TypedAges.ageWords()),
                        age("onset", TypedAges::onset, TypedAges.onsetWordsKnown())),
                entries,
                diagnoses(),
                publications(),
                attachments.isEmpty() ? List.of() : List.of(Attachment.NOT_READ));
    }

    /// What [ChartReader] finds no value in.
    private void warnOfMeasured() {
        var text = fields.text(PlainKeys.MEASURED);
        if (!text.isBlank() && ClinicalText.of(knowledge, Language.EN).values(text, "").isEmpty()) {
            problems.warning(
                    PlainKeys.MEASURED,
                    "there is no value with a unit in it that Warrant can read.",
                    "Write it as `LDL cholesterol 9.2 mmol/L`.");
        }
    }

    private void refuseUnknown() {
        for (var key : fields.unknown(PlainKeys.ALL)) {
            problems.error(
                    PrintableText.of(key),
                    Wording.quoted(key) + " is no field of a case.",
                    Wording.nearest(key, PlainKeys.ALL)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("The fields are " + String.join(", ", PlainKeys.ALL) + "."));
        }
    }

    /// Makes a finding of a term.
    private interface Polarity {
        Finding of(TermId term, Origin origin);
    }

    private List<Draft.Entry> entries(String key, Polarity polarity) {
        var entries = new ArrayList<Draft.Entry>();
        var texts = fields.texts(key);
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var place = key + "[" + i + "]";
            if (problems.refuse() && text.isEmpty()) {
                // It was no text, which is a problem already.
                continue;
            }
            boolean coded = TermId.parse(text).isPresent();
            Origin origin =
                    coded ? new Origin.Entry(place) : new Origin.Typed(PrintableText.of(text));
            terms.find(text, place, problems)
                    .map(term -> new Draft.Entry(polarity.of(term, origin), place, ""))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private List<Draft.Entry> suspected() {
        var entries = new ArrayList<Draft.Entry>();
        var texts = fields.texts("suspected");
        for (int i = 0; i < texts.size(); i++) {
            var place = "suspected[" + i + "]";
            var parsed = SuspectedText.parse(texts.get(i));
            if (parsed.isEmpty()) {
                problems.error(
                        place,
                        Wording.quoted(texts.get(i)) + " is no term with a probability.",
                        "Write it as `Seizure 80 %` or `HP:0001250 0.8`.");
                continue;
            }
            var suspicion = parsed.orElseThrow();
            var origin = suspicion.origin().orElseGet(() -> new Origin.Entry(place));
            terms.find(suspicion.term(), place, problems)
                    .map(term ->
                            new Draft.Entry(
                                    new Finding.Suspected(term, suspicion.probability(), origin),
                                    place,
                                    ""))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private Sex sex() {
        var text = fields.text("sex").strip();
        var sex = text.isEmpty() ? Sex.UNKNOWN : SEXES.get(text.toLowerCase(Locale.ROOT));
        if (sex == null) {
            problems.error(
                    "sex",
                    Wording.quoted(text) + " is no sex that Warrant knows.",
                    "Write female, male, other or unknown.");
            return Sex.UNKNOWN;
        }
        if (sex == Sex.UNKNOWN) {
            problems.warning(
                    "sex", "the sex is unknown.", "State it: some diseases are limited to one.");
        }
        return sex;
    }

    private AgeRange age(
            String key, Function<String, Optional<AgeRange>> parser, Iterable<String> words) {
        var text = fields.text(key);
        if (text.isBlank()) {
            return AgeRange.UNKNOWN;
        }
        var age = parser.apply(text);
        if (age.isEmpty()) {
            problems.error(
                    key,
                    Wording.quoted(text) + " is no age between conception and 130 years.",
                    TypedAges.EXAMPLES + ", or as one of: " + String.join(", ", words) + ".");
        }
        return age.orElse(AgeRange.UNKNOWN);
    }

    /// Each diagnosis is an id, and behind it, where the writer likes, a name.
    private List<Diagnosis> diagnoses() {
        var diagnoses = new LinkedHashMap<DiseaseId, String>();
        for (var text : fields.texts("diagnosis")) {
            var words = text.strip().split("\\s+", 2);
            var id = DiseaseId.parse(words[0]);
            if (id.isEmpty()) {
                problems.error(
                        "diagnosis",
                        Wording.quoted(text) + " is not a disease id.",
                        "Write a catalogue and a number, such as OMIM:154700.");
            } else {
                var label = words.length > 1 ? PrintableText.of(words[1]) : "";
                diagnoses.putIfAbsent(id.orElseThrow(), label);
            }
        }
        return Diagnosis.alike(diagnoses);
    }

    private List<String> publications() {
        var publications = new ArrayList<String>();
        for (var text : fields.texts("publication")) {
            var id = Publications.pmid(text);
            if (id.isEmpty()) {
                problems.error(
                        "publication",
                        Wording.quoted(text) + " is no publication in PubMed.",
                        "Write its number as PMID:12345678.");
            } else if (!publications.contains(id.orElseThrow())) {
                publications.add(id.orElseThrow());
            }
        }
        return publications;
    }
}
