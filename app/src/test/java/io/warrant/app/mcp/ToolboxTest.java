package io.warrant.app.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.golden.ToyResults;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// Every tool, against its own schema.
class ToolboxTest {

    private static final Toolbox TOOLBOX =
            new Toolbox(
                    new KnowledgeAtHand(
                            "toy", "00ff".repeat(16), ToyResults.BASE, "nowhere", "A test."),
                    "warrant 1.2");

    private static final List<String> RASH = List.of("ring rash", "murmur");

    private static Toolbox.Answer call(String name, Map<String, Object> arguments) {
        var tool =
                TOOLBOX.tools().stream()
                        .filter(each -> each.definition().name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return TOOLBOX.call(tool, arguments);
    }

    private static JsonNode answer(String name, Map<String, Object> arguments) throws Exception {
        var answer = call(name, arguments);
        assertThat(answer.isError()).as(answer.text()).isFalse();
        var tree = Arguments.JSON.readTree(answer.text());
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Definition.of(name).output());
        assertThat(schema.validate(tree)).isEmpty();
        assertThat(tree.path("knowledge").path("fingerprint").asText()).hasSize(64);
        return tree;
    }

    private static String error(String name, Map<String, Object> arguments) {
        var answer = call(name, arguments);
        assertThat(answer.isError()).isTrue();
        return answer.text();
    }

    @Test
    void diagnoses() throws Exception {
        var answer =
                answer(
                        "diagnose",
                        Map.of(
                                "observed",
                                RASH,
                                "excluded",
                                List.of("dry eye"),
                                "sex",
                                "female",
                                "age",
                                "7y",
                                "limit",
                                2));
        assertThat(answer.path("claims")).hasSize(2);
        assertThat(answer.path("claims").get(0).path("label").asText()).isEqualTo("Ring disease");
        assertThat(answer.path("case").path("findings")).hasSize(3);
        assertThat(answer.path("unlisted").path("calibrated").asBoolean()).isFalse();
        var note = answer("diagnose", Map.of("record", "A girl with a ring rash. No dry eye."));
        assertThat(note.path("case").path("findings")).hasSize(2);
    }

    @Test
    void explains() throws Exception {
        var answer = answer("explain", Map.of("observed", RASH, "disease", "loudness"));
        assertThat(answer.path("claim").path("disease").asText()).isEqualTo("TOY:3");
        assertThat(answer.path("first").path("label").asText()).isEqualTo("Ring disease");
        assertThat(answer.path("changes")).isNotEmpty();
    }

    @Test
    void findsTerms() throws Exception {
        var terms = answer("find_term", Map.of("text", "annul")).path("terms");
        assertThat(terms.get(0).path("term").asText()).isEqualTo("TOY:0013");
        assertThat(terms.get(0).path("kind").asText()).isEqualTo("synonym");
        assertThat(answer("find_term", Map.of("text", "zzz")).path("terms")).isEmpty();
    }

    @Test
    void showsAProfile() throws Exception {
        var answer = answer("disease_profile", Map.of("disease", "TOY:3"));
        assertThat(answer.path("findings").get(0).path("frequency").asText())
                .isEqualTo("17 of 20 patients");
        assertThat(answer.path("findings").get(0).path("rows")).hasSize(2);
        assertThat(error("disease_profile", Map.of("disease", "disease"))).contains("TOY:1");
        assertThat(error("disease_profile", Map.of("disease", "TOY:99"))).contains("TOY:99");
    }

    @Test
    void saysWhatToAskNext() throws Exception {
        var answer = answer("next_question", Map.of("observed", List.of("red eye")));
        assertThat(answer.path("next").path("action").asText()).isIn("ask", "order", "stop");
        assertThat(answer.path("alternatives")).isNotEmpty();
    }

    @Test
    void checksAClaim() throws Exception {
        var answer =
                answer(
                        "check_claim",
                        Map.of(
                                "disease", "Loudness disease",
                                "observed", List.of("loud murmur", "red eye", "ring rash"),
                                "excluded", List.of("dry eye")));
        var grounds = answer.path("grounds");
        assertThat(grounds.findValuesAsText("verdict"))
                .containsExactly("supported", "contradicted", "unknown", "unknown");
        assertThat(grounds.get(0).path("facts").get(0).path("rows")).hasSize(2);
        assertThat(grounds.get(1).path("facts").get(0).path("frequency").asText())
                .isEqualTo("denied");
        var excluded =
                answer(
                        "check_claim",
                        Map.of(
                                "disease", "TOY:3",
                                "observed", List.of("murmur"),
                                "excluded", List.of("loud murmur", "red eye")));
        assertThat(excluded.path("grounds").findValuesAsText("verdict"))
                .contains("contradicted", "supported");
    }

    @Test
    void anErrorEndsInAdvice() {
        assertThat(error("diagnose", Map.of())).contains("`observed`");
        assertThat(error("diagnose", Map.of("observed", "ring rash"))).contains("list of texts");
        assertThat(error("diagnose", Map.of("observed", RASH, "colour", "red")))
                .contains("takes no such argument");
        assertThat(error("diagnose", Map.of("observed", RASH, "limit", 0))).contains("1 to 20");
        assertThat(error("diagnose", Map.of("observed", RASH, "limit", 1.5))).contains("integer");
        assertThat(error("diagnose", Map.of("observed", RASH, "sex", "f"))).contains("female");
        assertThat(error("diagnose", Map.of("observed", List.of("ring rsh"))))
                .contains("ring rash");
        assertThat(error("check_claim", Map.of("observed", RASH))).contains("`disease` is missing");
        assertThat(error("explain", Map.of("observed", RASH, "disease", "x"))).contains("'x'");
        assertThat(error("find_term", Map.of())).contains("`text` is missing");
    }
}
