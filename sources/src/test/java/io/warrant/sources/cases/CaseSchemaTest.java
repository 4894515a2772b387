package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/// Keeps the documents of the case format in step with its reader.
class CaseSchemaTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theSchemaHasTheFieldsThatAreRead() throws IOException {
        var properties = schema().path("properties");
        var names = new ArrayList<String>();
        properties.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactlyElementsOf(PlainKeys.ALL);
        assertThat(schema().path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void theSchemaHasTheSexesThatAreRead() throws IOException {
        for (var sex : schema().at("/properties/sex/enum")) {
            assertThat(CaseWorld.read("observed: [Seizure]\nsex: " + sex.asText()).findings())
                    .hasSize(1);
        }
    }

    @Test
    void eachExampleOfAnAgeIsRead() throws IOException {
        assertThat(schema().at("/properties/age/examples"))
                .isNotEmpty()
                .allSatisfy(age -> assertThat(TypedAges.age(age.asText())).isPresent());
        assertThat(schema().at("/properties/onset/examples"))
                .isNotEmpty()
                .allSatisfy(onset -> assertThat(TypedAges.onset(onset.asText())).isPresent());
    }

    @Test
    void theDocumentNamesEachWordForAnAge() throws IOException {
        var document = Files.readString(DOCS.resolve("case-format.md"));
        for (var words : java.util.List.of(TypedAges.ageWords(), TypedAges.onsetWordsKnown())) {
            assertThat(words).allSatisfy(word -> assertThat(document).contains("`" + word + "`"));
        }
    }

    @Test
    void theDocumentsExamplesAreRead() throws IOException {
        var document = Files.readString(DOCS.resolve("case-format.md"));
        var parts = document.split("```");
        int read = 0;
        for (int i = 1; i < parts.length; i += 2) {
            var lines = parts[i].split("\n", 2);
            if (lines[0].equals("yaml") || lines[0].equals("json")) {
                assertThat(CaseWorld.read(lines[1]).findings()).isNotEmpty();
                read++;
            }
        }
        assertThat(read).isEqualTo(2);
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(DOCS.resolve("schema/case.schema.json").toFile());
    }
}
