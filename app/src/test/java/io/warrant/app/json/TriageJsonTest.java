package io.warrant.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyTriages;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TriageJsonTest {

    private static final Path FILE =
            Path.of(System.getProperty("warrant.root", ".."))
                    .resolve("docs/schema/triage.schema.json");

    private static int problems(String json) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        SchemaLocation.of("https://warrant.invalid/triage"),
                        new ObjectMapper().readTree(Files.readString(FILE)))
                .validate(json, InputFormat.JSON)
                .size();
    }

    @Test
    void aReckonedTriage() throws IOException {
        Golden.check("triage.json", TriageJson.render(ToyTriages.reckoned(), ToyTriages.BASE));
    }

    @Test
    void everyKindFollowsTheSchema() throws IOException {
        assertThat(problems(TriageJson.render(ToyTriages.reckoned(), ToyTriages.BASE))).isZero();
        for (var one : ToyTriages.kinds()) {
            assertThat(problems(TriageJson.render(one, ToyTriages.BASE))).isZero();
        }
    }

    @Test
    void theSchemaRefusesWhatIsNotIt() throws IOException {
        var json = TriageJson.render(ToyTriages.reckoned(), ToyTriages.BASE);
        assertThat(problems(json.replace("\"kind\": \"emergency\"", "\"kind\": \"calm\"")))
                .isPositive();
        assertThat(problems(json.replace("\"caution\"", "\"remark\""))).isPositive();
        assertThat(problems(json.replace("\"assumption\"", "\"literature\""))).isPositive();
    }
}
