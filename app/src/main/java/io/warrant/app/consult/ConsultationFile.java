package io.warrant.app.consult;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Step;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A consultation on disk: a case in Warrant's own format, which every command reads, with what was
/// asked beside it in the field `consultation`.
public final class ConsultationFile {

    /// The version of the field.
    public static final String SCHEMA = "warrant/consultation/1";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ConsultationFile() {}

    public static String write(Consultation consultation) {
        var root = MAPPER.createObjectNode();
        var subject = consultation.subject();
        if (!subject.id().isEmpty()) {
            root.put("case", subject.id());
        }
        root.put("sex", word(subject.patient().sex()));
        ages(root, subject.patient());
        findings(root, subject);
        var kept = root.putObject("consultation");
        kept.put("schema", SCHEMA);
        span(kept, "age", subject.patient().age());
        span(kept, "onset", subject.patient().onset());
        findings(kept.putObject("opening"), consultation.opening());
        var steps = kept.putArray("steps");
        consultation.steps().forEach(step -> put(steps.addObject(), step));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The consultation can't be written as JSON.", e);
        }
    }

    private static void ages(ObjectNode root, Patient patient) {
        age(patient.age()).ifPresent(text -> root.put("age", text));
        age(patient.onset()).ifPresent(text -> root.put("onset", text));
    }

    /// An age as the case format has it, where it is one of whole years.
    private static Optional<String> age(AgeRange age) {
        boolean whole =
                age.fromYears() == Math.rint(age.fromYears())
                        && age.toYears() == Math.rint(age.toYears());
        if (!age.isKnown() || !whole || age.fromYears() < 0 || age.toYears() <= age.fromYears()) {
            return Optional.empty();
        }
        long first = (long) age.fromYears();
        long last = (long) age.toYears() - 1;
        return Optional.of(first == last ? first + "y" : first + "-" + last + "y");
    }

    private static void span(ObjectNode node, String name, AgeRange age) {
        if (age.isKnown()) {
            node.putArray(name).add(age.fromYears()).add(age.toYears());
        }
    }

    private static void findings(ObjectNode node, Case subject) {
        var observed = node.putArray("observed");
        var excluded = node.putArray("excluded");
        for (var finding : subject.findings()) {
            (finding instanceof Finding.Observed ? observed : excluded).add(finding.term().value());
        }
    }

    private static void put(ObjectNode node, Step step) {
        ActionJson.put(node, step.action());
        AnswerJson.put(node.putObject("answer"), step.answer());
        node.put("cost", step.cost());
    }

    /// The consultation that a file holds; empty where it is a case and no more.
    ///
    /// @throws InvalidCaseException if the field `consultation` is broken
    public static Optional<Consultation> read(String text, Case subject) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JsonProcessingException _) {
            // A case in YAML, say, which holds no consultation.
            return Optional.empty();
        }
        var kept = root.path("consultation");
        if (kept.isMissingNode()) {
            return Optional.empty();
        }
        if (!kept.path("schema").asText().equals(SCHEMA)) {
            throw broken("its schema is not " + SCHEMA);
        }
        var patient =
                new Patient(
                        subject.patient().sex(),
                        span(kept.path("age"), subject.patient().age()),
                        span(kept.path("onset"), subject.patient().onset()));
        var opening =
                new Case(
                        subject.id(),
                        patient,
                        findings(kept.path("opening")),
                        subject.diagnoses(),
                        subject.publications(),
                        subject.ignored());
        var steps = new ArrayList<Step>();
        kept.path("steps").forEach(node -> steps.add(step(node)));
        return Optional.of(new Consultation(opening, steps));
    }

    private static Step step(JsonNode node) {
        var action =
                ActionJson.read(node).orElseThrow(() -> broken("a step names no question or test"));
        Answer answer =
                AnswerJson.read(node.path("answer"), action)
                        .orElseThrow(() -> broken("a step has no answer"));
        double cost = node.path("cost").asDouble(-1);
        if (!(cost >= 0)) {
            throw broken("a step has no cost");
        }
        return new Step(action, answer, cost);
    }

    private static List<Finding> findings(JsonNode node) {
        var findings = new ArrayList<Finding>();
        var origin = new Origin.Entry("consultation.opening");
        terms((ArrayNode) array(node, "observed"))
                .forEach(term -> findings.add(new Finding.Observed(term, origin)));
        terms((ArrayNode) array(node, "excluded"))
                .forEach(term -> findings.add(new Finding.Excluded(term, origin)));
        return findings;
    }

    private static JsonNode array(JsonNode node, String name) {
        var array = node.path(name);
        return array.isArray() ? array : MAPPER.createArrayNode();
    }

    private static List<TermId> terms(ArrayNode array) {
        var terms = new ArrayList<TermId>();
        array.forEach(node ->
                terms.add(
                        TermId.parse(node.asText())
                                .orElseThrow(() -> broken("it holds what is no term's id"))));
        return terms;
    }

    private static AgeRange span(JsonNode node, AgeRange otherwise) {
        return node.isArray() && node.size() == 2
                ? new AgeRange(node.get(0).asDouble(), node.get(1).asDouble())
                : otherwise;
    }

    private static String word(Sex sex) {
        return sex.name().toLowerCase(Locale.ROOT);
    }

    private static InvalidCaseException broken(String why) {
        return new InvalidCaseException(
                "The field `consultation` of the case can't be read: "
                        + why
                        + ". Take the field out to begin anew with the case alone.");
    }
}
