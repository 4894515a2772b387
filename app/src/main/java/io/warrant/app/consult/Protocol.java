package io.warrant.app.consult;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.consultation.Action;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Conflict;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Prospect;
import io.warrant.engine.errors.InvalidCaseException;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A consultation with a program: one JSON object a line in, one or more out. A line that can't be
/// understood gets an error back and changes nothing. See `docs/consultation.md`.
public final class Protocol {

    /// The version of the protocol.
    public static final String SCHEMA = "warrant/consult-line/1";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int CLAIMS = 10;

    private final Room room;
    private final Consumer<String> out;

    /// @param out takes one line without its end
    public Protocol(Room room, Consumer<String> out) {
        this.room = room;
        this.out = out;
    }

    /// Says how things stand and what comes next.
    public void open() {
        stand();
    }

    /// Heeds one line.
    ///
    /// @return whether the session goes on
    public boolean heed(String line) {
        try {
            var node = MAPPER.readTree(line);
            if (node == null || !node.isObject()) {
                throw new InvalidCaseException("A line is one JSON object.");
            }
            return heed(node);
        } catch (JsonProcessingException _) {
            error("The line is no JSON. Send one object on one line.");
        } catch (InvalidCaseException e) {
            error(String.valueOf(e.getMessage()));
        }
        return true;
    }

    private boolean heed(JsonNode node) {
        switch (node.path("type").asText()) {
            case "answer" -> answer(node);
            case "tell" -> tell(node);
            case "why" -> why();
            case "undo" -> {
                if (!room.undo()) {
                    throw new InvalidCaseException("There is nothing to take back.");
                }
                stand();
            }
            case "state" -> stand();
            case "save" -> save();
            case "quit" -> {
                return false;
            }
            default ->
                    throw new InvalidCaseException(
                            "The type is none of answer, tell, why, undo, state, save, quit.");
        }
        return true;
    }

    private void answer(JsonNode node) {
        if (!room.hasBegun()) {
            throw new InvalidCaseException("Nothing was asked. Begin with a line of type tell.");
        }
        var given = node.path("answer");
        Optional<Answer> answer =
                given.isTextual()
                        ? AnswerJson.word(given.asText(), room.next())
                        : AnswerJson.read(given, room.next());
        var heeded =
                answer.orElseThrow(() ->
                        new InvalidCaseException(
                                "That is no answer to what was asked. The choices are "
                                        + String.join(", ", choices(room.next()))
                                        + "."));
        if (settled(node, room.conflicts(heeded))) {
            room.answer(heeded);
            stand();
        }
    }

    private static List<String> choices(Action action) {
        return switch (action) {
            case Action.Ask(var question) ->
                    question.terms().size() == 1
                            ? List.of("\"yes\"", "\"no\"", "\"unknown\"")
                            : List.of("{\"present\": [terms]}", "\"no\"", "\"unknown\"");
            case Action.Order _ ->
                    List.of("{\"observed\": [terms], \"excluded\": [terms]}", "\"unknown\"");
            case Action.Stop _, Action.Abstain _ -> List.of("none: the consultation has ended");
        };
    }

    private void tell(JsonNode node) {
        var observed = ActionJson.terms(node.path("observed"));
        var excluded = ActionJson.terms(node.path("excluded"));
        if (observed.isEmpty() || excluded.isEmpty()) {
            throw new InvalidCaseException(
                    "Tell terms by their ids, such as"
                            + " {\"type\":\"tell\",\"observed\":[\"HP:0001250\"]}.");
        }
        if (settled(node, room.conflicts(observed.get(), excluded.get()))) {
            room.tell(observed.get(), excluded.get());
            stand();
        }
    }

    /// Whether what is told can be taken up: where it contradicts what was known, only if the line
    /// says that the new holds.
    private boolean settled(JsonNode node, List<Conflict> conflicts) {
        if (conflicts.isEmpty()) {
            return true;
        }
        if (node.path("holds").asText().equals("new")) {
            room.drop(conflicts);
            return true;
        }
        var line = typed("conflict");
        var array = line.putArray("conflicts");
        for (var conflict : conflicts) {
            array.addObject()
                    .put("earlier", conflict.earlier().term().value())
                    .put("later", conflict.later().term().value());
        }
        line.put(
                "message",
                "Send the same line with \"holds\": \"new\" to drop what was known; nothing was"
                        + " changed.");
        send(line);
        return false;
    }

    private void stand() {
        var line = typed("state");
        if (!room.hasBegun()) {
            send(line.put("message", "Tell what the patient complains of."));
            return;
        }
        var standing = room.consultant().standing(room.now());
        line.put("sure", room.consultant().sure(standing))
                .put("unlisted", room.consultant().unlisted(standing))
                .put("asked", room.now().steps().size())
                .put("spent", room.now().spent());
        var claims = line.putArray("claims");
        for (DiseaseId disease : standing.ranking().first(CLAIMS)) {
            claims.addObject()
                    .put("disease", disease.value())
                    .put("label", room.base().diseaseLabel(room.base().disease(disease)))
                    .put("probability", room.consultant().probability(standing, disease));
        }
        send(line);
        var next = typed("next");
        ActionJson.put(next, room.next());
        if (room.next() instanceof Action.Order) {
            var above = next.putArray("lookFor");
            room.prospects()
                    .forEach(prospect -> AnswerJson.put(above.addObject(), prospect.answer()));
        }
        next.put("cost", room.consultant().cost(room.next()));
        var choices = next.putArray("choices");
        choices(room.next()).forEach(choices::add);
        send(next);
    }

    private void why() {
        if (!room.hasBegun() || Consultation.terms(room.next()).isEmpty()) {
            throw new InvalidCaseException("Nothing is asked, so there is nothing to explain.");
        }
        var line = typed("why");
        var worth = room.worth();
        line.put("gain", worth.gain()).put("cost", worth.cost()).put("known", worth.known());
        room.criterion().ifPresent(name -> line.put("criterion", name));
        var answers = line.putArray("answers");
        room.prospects().forEach(prospect -> prospect(answers.addObject(), prospect));
        send(line);
    }

    private static void prospect(ObjectNode node, Prospect prospect) {
        AnswerJson.put(node.putObject("answer"), prospect.answer());
        node.put("chance", prospect.chance());
        var shifts = node.putArray("shifts");
        for (var shift : prospect.shifts()) {
            shifts.addObject()
                    .put("disease", shift.claim().disease().value())
                    .put("label", shift.claim().label())
                    .put("before", shift.before())
                    .put("after", shift.after())
                    .put("mustNotMiss", shift.dangerous());
        }
    }

    private void save() {
        try {
            send(typed("saved").set("case", MAPPER.readTree(ConsultationFile.write(room.now()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was just written can't be read.", e);
        }
    }

    private void error(String message) {
        send(typed("error").put("message", message));
    }

    private static ObjectNode typed(String type) {
        return MAPPER.createObjectNode().put("schema", SCHEMA).put("type", type);
    }

    private void send(JsonNode line) {
        try {
            out.accept(MAPPER.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line can't be written as JSON.", e);
        }
    }
}
