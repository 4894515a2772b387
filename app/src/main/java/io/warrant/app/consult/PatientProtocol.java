package io.warrant.app.consult;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.bench.consult.RecordedPatient;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Question;
import io.warrant.engine.consultation.Tests;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

import java.util.Locale;
import java.util.function.Consumer;

/// The other side: Warrant plays the patient of a record, and a program asks. Lines in are
/// `{"type":"ask","term":"HP:…"}` and `{"type":"order","test":"MAXO:…"}`; the diagnosis isn't told.
public final class PatientProtocol {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final RecordedPatient patient;
    private final KnowledgeBase base;
    private final Tests tests;
    private final Consumer<String> out;

    /// @param out takes one line without its end
    public PatientProtocol(
            RecordedPatient patient, KnowledgeBase base, Tests tests, Consumer<String> out) {
        this.patient = patient;
        this.base = base;
        this.tests = tests;
        this.out = out;
    }

    /// Presents the complaints.
    public void open(int complaints, long seed) {
        var opening = patient.opening(complaints, seed);
        var line = typed("presents");
        line.put("sex", opening.patient().sex().name().toLowerCase(Locale.ROOT));
        var observed = line.putArray("observed");
        for (Finding finding : opening.findings()) {
            int term = base.ontology().index(finding.term());
            observed.addObject()
                    .put("term", finding.term().value())
                    .put("label", base.ontology().label(term));
        }
        send(line);
    }

    /// Answers one line.
    ///
    /// @return whether the session goes on
    public boolean heed(String line) {
        try {
            var node = MAPPER.readTree(line);
            if (node != null && node.path("type").asText().equals("quit")) {
                return false;
            }
            answer(node == null ? MAPPER.createObjectNode() : node);
        } catch (JsonProcessingException _) {
            error("The line is no JSON. Send one object on one line.");
        } catch (InvalidCaseException e) {
            error(String.valueOf(e.getMessage()));
        }
        return true;
    }

    private void answer(JsonNode node) {
        var line = typed("answer");
        AnswerJson.put(line.putObject("answer"), told(node));
        send(line);
    }

    private Answer told(JsonNode node) {
        return switch (node.path("type").asText()) {
            case "ask" -> {
                var term =
                        TermId.parse(node.path("term").asText())
                                .filter(id -> base.ontology().resolve(id) >= 0)
                                .orElseThrow(() ->
                                        new InvalidCaseException(
                                                "The term is unknown. Ask with an id such as"
                                                        + " HP:0001250."));
                yield patient.answer(new Action.Ask(Question.yesNo(term, "")));
            }
            case "order" -> {
                int test = tests.number(node.path("test").asText());
                if (test < 0) {
                    throw new InvalidCaseException(
                            "The test is unknown. Order one by an id such as MAXO:0010203.");
                }
                yield patient.answer(new Action.Order(tests.test(test)));
            }
            default -> throw new InvalidCaseException("The type is none of ask, order, quit.");
        };
    }

    private void error(String message) {
        send(typed("error").put("message", message));
    }

    private static ObjectNode typed(String type) {
        return MAPPER.createObjectNode().put("schema", Protocol.SCHEMA).put("type", type);
    }

    private void send(JsonNode line) {
        try {
            out.accept(MAPPER.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line can't be written as JSON.", e);
        }
    }
}
