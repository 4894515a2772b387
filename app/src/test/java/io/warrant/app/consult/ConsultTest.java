package io.warrant.app.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import io.warrant.bench.consult.RecordedPatient;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Consultation;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Limits;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.consultation.Stakes;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class ConsultTest {

    private static final Case SUBJECT =
            new Case(
                    "toy",
                    new Patient(Sex.FEMALE, new AgeRange(12, 13), AgeRange.UNKNOWN),
                    List.of(new Finding.Observed(ToyWorld.RED_EYE, new Origin.Typed("red eye"))),
                    List.of(),
                    List.of(),
                    List.of());

    private static Room room() {
        return room(Consultation.of(SUBJECT));
    }

    private static Room room(Consultation begun) {
        var reasoner = Reasoner.of(ToyWorld.knowledge(), "toy", "00");
        var settings = new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
        var plan =
                new Plan(
                        settings,
                        new Limits(1, 20, 1000, 0),
                        Stakes.EVEN,
                        Plan.Manner.USUAL,
                        false);
        return new Room(
                new Consultant(reasoner, Consultant.Field.of(reasoner, Costs.even()), plan), begun);
    }

    private static String talk(Room room, Map<String, String> files, String... lines) {
        var left = new ArrayDeque<>(List.of(lines));
        var out = new StringBuilder();
        new Dialogue(
                        room,
                        prompt -> {
                            out.append(prompt);
                            return Optional.ofNullable(left.poll());
                        },
                        out::append,
                        files::put)
                .run();
        return out.toString();
    }

    private static String talk(Room room, String... lines) {
        return talk(room, new TreeMap<>(), lines);
    }

    private static List<JsonNode> exchange(Room room, String... lines) throws Exception {
        var out = new ArrayList<String>();
        var protocol = new Protocol(room, out::add);
        protocol.open();
        for (var line : lines) {
            if (!protocol.heed(line)) {
                break;
            }
        }
        var nodes = new ArrayList<JsonNode>();
        for (var line : out) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }

    @Test
    void asksAgainWithTheChoicesWhereAnAnswerIsNone() {
        var room = room();
        var out = talk(room, "perhaps", "quit");
        assertThat(out).contains("That is none of the choices.").contains("[y/n/u]");
        assertThat(room.now().steps()).isEmpty();
    }

    @Test
    void heedsYesNoAndUnknown() {
        var room = room();
        talk(room, "y", "n", "u", "quit");
        assertThat(room.now().steps()).hasSize(3);
        assertThat(room.now().steps().get(0).answer()).isInstanceOf(Answer.Present.class);
        assertThat(room.now().steps().get(1).answer()).isEqualTo(new Answer.Absent());
        assertThat(room.now().steps().get(2).answer()).isEqualTo(new Answer.Unknown());
    }

    @Test
    void undoTakesBackOneTurn() {
        var room = room();
        talk(room, "y", "undo", "quit");
        assertThat(room.now()).isEqualTo(Consultation.of(SUBJECT));
        assertThat(talk(room, "undo", "quit")).contains("nothing to take back");
    }

    @Test
    void tellsWhyAndWhatIf() {
        var room = room();
        var out = talk(room, "why", "what if y", "quit");
        assertThat(out).contains("It is expected to tell").contains("→").contains("Next: ");
        assertThat(room.now().steps()).isEmpty();
    }

    @Test
    void aContradictionIsShownAndThePersonDecides() {
        var kept = room();
        var out = talk(kept, "not red eye", "what", "earlier", "quit");
        assertThat(out).contains("contradicts what was known").contains("Type new or earlier.");
        assertThat(kept.now()).isEqualTo(Consultation.of(SUBJECT));
        var changed = room();
        talk(changed, "also dry eye", "not eye sign", "new", "quit");
        assertThat(changed.now().subject().findings())
                .singleElement()
                .isInstanceOf(Finding.Excluded.class)
                .extracting(Finding::term)
                .isEqualTo(ToyWorld.EYE);
    }

    @Test
    void beginsWithWhatThePatientComplainsOf() {
        var room = room(Consultation.of(Case.of(Patient.UNKNOWN, List.of())));
        var out = talk(room, "no such thing", "murmur; red eye", "quit");
        assertThat(out).contains("is the name of no term");
        assertThat(room.now().subject().findings()).hasSize(2);
    }

    @Test
    void resumesWhereItWas() {
        var files = new TreeMap<String, String>();
        var room = room();
        talk(room, files, "y", "u", "also murmur", "save here.json", "quit");
        var text = files.get("here.json");
        var resumed = ConsultationFile.read(String.valueOf(text), SUBJECT).orElseThrow();
        assertThat(resumed.steps()).isEqualTo(room.now().steps());
        assertThat(resumed.subject().patient()).isEqualTo(SUBJECT.patient());
        assertThat(room(resumed).next()).isEqualTo(room.next());
        assertThat(ConsultationFile.read("case: only yaml", SUBJECT)).isEmpty();
        assertThatThrownBy(() -> ConsultationFile.read("{\"consultation\": {}}", SUBJECT))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("schema");
    }

    @Test
    void aProgramIsAskedAndAnswers() throws Exception {
        var lines =
                exchange(
                        room(),
                        "{\"type\":\"answer\",\"answer\":\"yes\"}",
                        "{\"type\":\"why\"}",
                        "{\"type\":\"undo\"}",
                        "{\"type\":\"quit\"}",
                        "{\"type\":\"state\"}");
        assertThat(lines)
                .extracting(line -> line.get("type").asText())
                .containsExactly("state", "next", "state", "next", "why", "state", "next");
        assertThat(lines.get(1).get("choices")).hasSize(3);
        assertThat(lines.get(2).get("asked").intValue()).isEqualTo(1);
        assertThat(lines.get(5).get("asked").intValue()).isZero();
    }

    @Test
    void whatIsWrittenKeepsToTheSchema() throws Exception {
        var root = Path.of(System.getProperty("warrant.root", ".."));
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(
                                Files.readString(
                                        root.resolve("docs/schema/consult-line.schema.json")));
        var lines =
                exchange(
                        room(),
                        "{\"type\":\"why\"}",
                        "{\"type\":\"tell\",\"excluded\":[\"TOY:0031\"]}",
                        "{\"type\":\"save\"}",
                        "oops",
                        "{\"type\":\"answer\",\"answer\":\"no\"}");
        assertThat(lines).hasSize(8);
        for (var line : lines) {
            assertThat(schema.validate(line)).as(line.toString()).isEmpty();
        }
    }

    @Test
    void abusedLinesGetAnErrorAndTheSessionLives() throws Exception {
        var lines =
                exchange(
                        room(),
                        "not json",
                        "[]",
                        "{\"type\":\"dance\"}",
                        "{\"type\":\"answer\",\"answer\":\"maybe\"}",
                        "{\"type\":\"answer\"}",
                        "{\"type\":\"tell\",\"observed\":[\"nothing\"]}",
                        "{\"type\":\"tell\",\"observed\":[\"TOY:9999\"]}",
                        "{\"type\":\"undo\"}",
                        "{\"type\":\"state\"}");
        assertThat(lines)
                .extracting(line -> line.get("type").asText())
                .containsExactly(
                        "state", "next", "error", "error", "error", "error", "error", "error",
                        "error", "error", "state", "next");
    }

    @Test
    void aProgramDecidesWhatHolds() throws Exception {
        var room = room();
        var told = "{\"type\":\"tell\",\"excluded\":[\"TOY:0031\"]";
        var lines = exchange(room, told + "}", told + ",\"holds\":\"new\"}");
        assertThat(lines.get(2).get("type").asText()).isEqualTo("conflict");
        assertThat(lines.get(3).get("type").asText()).isEqualTo("state");
        assertThat(room.now().subject().findings())
                .singleElement()
                .isInstanceOf(Finding.Excluded.class);
    }

    @Test
    void warrantPlaysThePatient() throws Exception {
        var room = room();
        var out = new ArrayList<String>();
        var tests = room.consultant().field().tests();
        var patient = new RecordedPatient(SUBJECT, room.base(), tests);
        var protocol = new PatientProtocol(patient, room.base(), tests, out::add);
        protocol.open(1, 1);
        assertThat(protocol.heed("{\"type\":\"ask\",\"term\":\"TOY:0030\"}")).isTrue();
        assertThat(protocol.heed("{\"type\":\"ask\",\"term\":\"TOY:0011\"}")).isTrue();
        assertThat(protocol.heed("{\"type\":\"ask\",\"term\":\"?\"}")).isTrue();
        assertThat(protocol.heed("oops")).isTrue();
        assertThat(protocol.heed("{\"type\":\"quit\"}")).isFalse();
        var json = new ObjectMapper();
        assertThat(json.readTree(out.get(0)).get("observed")).hasSize(1);
        assertThat(json.readTree(out.get(1)).get("answer").has("present")).isTrue();
        assertThat(json.readTree(out.get(2)).get("answer").has("unknown")).isTrue();
        assertThat(json.readTree(out.get(3)).get("type").asText()).isEqualTo("error");
        assertThat(json.readTree(out.get(4)).get("type").asText()).isEqualTo("error");
    }
}
