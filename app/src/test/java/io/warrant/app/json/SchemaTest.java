package io.warrant.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyDebates;
import io.warrant.app.golden.ToyNotes;
import io.warrant.app.golden.ToyResults;
import io.warrant.app.perceive.ReportJson;
import io.warrant.app.perceive.ToyReport;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.calculator.Calculators;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Instrument;
import io.warrant.engine.selection.Need;
import io.warrant.engine.selection.Selection;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.selection.Offer;
import io.warrant.sources.selection.ReadInputs;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is written is what `docs/schema` says is written.
class SchemaTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("warrant.root", "..")).resolve("docs/schema");

    private static final JsonSchemaFactory FACTORY =
            JsonSchemaFactory.getInstance(
                    SpecVersion.VersionFlag.V202012,
                    builder ->
                            builder.schemaMappers(mappers ->
                                    mappers.mapPrefix(
                                            "https://warrant.invalid/schema/",
                                            FOLDER.toUri().toString())));

    private static JsonSchema schema(String name) {
        return FACTORY.getSchema(
                SchemaLocation.of("https://warrant.invalid/schema/" + name + ".schema.json"));
    }

    @Test
    void reportsOnModelsFollowTheirSchema() {
        var json = ReportJson.write(ToyReport.report());
        assertThat(schema("perception-report").validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void differentialsFollowTheirSchema() {
        var schema = schema("differential");
        for (var differential :
                new Differential[] {ToyResults.reckoned(), ToyResults.everything()}) {
            var json = DifferentialJson.render(differential, ToyResults.BASE);
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void explanationsFollowTheirSchema() {
        var json = ExplanationJson.render(ToyResults.explained(), ToyResults.BASE);
        assertThat(schema("explanation").validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void readingsFollowTheirSchema() {
        var json = ReadingJson.render(ToyNotes.read(), ToyResults.BASE);
        assertThat(schema("reading").validate(json, InputFormat.JSON)).isEmpty();
        var wrong = json.replace("\"status\": \"excluded\"", "\"status\": \"maybe\"");
        assertThat(wrong).isNotEqualTo(json);
        assertThat(schema("reading").validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void selectionsFollowTheirSchema() {
        var need = new Need("gt1", "Rash", new Aspect.Sign(ToyWorld.RASH), Optional.empty(), "");
        var instrument =
                new Instrument(
                        Instrument.Kind.GUIDELINE,
                        "Toy.v1",
                        "Toy",
                        new Instrument.Words(List.of(), "To test."),
                        List.of(need));
        var selection =
                new Selection(
                        instrument,
                        1.5,
                        0.25,
                        List.of(),
                        List.of(need),
                        List.of("rash"),
                        List.of("Ring disease"),
                        List.of("Toy.v2"));
        var offer =
                new Offer(
                        selection,
                        List.of(new Offer.Known("gt1", "Rash", "yes", "a note", "its name")),
                        List.of(new Offer.Open("gt2", "Age", "a note", "it isn't known")),
                        List.of("Diary"),
                        List.of(new Offer.Line("Score", "2")));
        var json = SelectionJson.render(List.of(offer), 7);
        assertThat(schema("selection").validate(json, InputFormat.JSON)).isEmpty();
        assertThat(
                        schema("selection")
                                .validate(json.replace("guideline", "horoscope"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void calculationsFollowTheirSchema() {
        var schema = schema("calculation");
        for (var calculator : Calculators.all()) {
            var given = calculator.example().inputs();
            assertThat(
                            schema.validate(
                                    CalculatorJson.result(
                                            calculator,
                                            given,
                                            calculator.compute(given),
                                            ReadInputs.NONE),
                                    InputFormat.JSON))
                    .as(calculator.name())
                    .isEmpty();
            var refused =
                    CalculatorJson.result(
                            calculator,
                            Map.of(),
                            calculator.compute(Map.of()),
                            new ReadInputs(
                                    Map.of(),
                                    List.of(),
                                    List.of(new Offer.Open("age", "age", "a note", "why"))));
            assertThat(schema.validate(refused, InputFormat.JSON)).as(calculator.name()).isEmpty();
            assertThat(
                            schema.validate(
                                    refused.replace("\"computed\": false", "\"computed\": true"),
                                    InputFormat.JSON))
                    .as(calculator.name())
                    .isNotEmpty();
        }
    }

    @Test
    void debatesFollowTheirSchema() throws IOException {
        var debate = ToyDebates.debate();
        var json =
                DebateJson.render(debate, ToyDebates.ruling(debate.framework()), ToyResults.BASE);
        Golden.check("debate.json", json);
        assertThat(schema("debate").validate(json, InputFormat.JSON)).isEmpty();
        var named = ToyDebates.framework();
        var plain = DebateJson.render(named, ToyDebates.ruling(named.framework()));
        assertThat(schema("debate").validate(plain, InputFormat.JSON)).isEmpty();
        var wrong = json.replace("\"rule\": \"rival\"", "\"rule\": \"guess\"");
        assertThat(wrong).isNotEqualTo(json);
        assertThat(schema("debate").validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotIt() {
        var json =
                DifferentialJson.render(ToyResults.everything(), ToyResults.BASE)
                        .replace("\"kind\": \"raw\"", "\"kind\": \"certain\"");
        assertThat(schema("differential").validate(json, InputFormat.JSON)).isNotEmpty();
    }
}
