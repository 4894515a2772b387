package io.warrant.sources.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Sex;
import io.warrant.sources.kit.DataKit;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Reads the six synthetic patients of the data kit.
class FhirKitTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyConditionAndObservationIsAccountedFor() throws IOException {
        for (var file : files()) {
            var text = text(file);
            var intake = FhirWorld.reader().read(text);
            var root = JSON.readTree(text);
            var said = new TreeSet<String>();
            intake.reading().mentions().forEach(mention -> said.add(place(mention.origin())));
            Stream.concat(intake.reading().notUnderstood().stream(), intake.ignored().stream())
                    .map(Ignored::field)
                    .forEach(said::add);
            long diagnosed =
                    Math.round(intake.diagnoses().stream().mapToDouble(Diagnosis::share).sum());
            assertThat(unsaid(root, said)).as(file.toString()).isEqualTo(diagnosed);
            assertThat(intake.patient().age().isKnown()).isTrue();
            assertThat(intake.patient().sex()).isIn(Sex.FEMALE, Sex.MALE);
        }
    }

    @Test
    void otherTypesAreCounted() throws IOException {
        for (var file : files()) {
            var root = JSON.readTree(text(file));
            assertThat(FhirWorld.ignored(FhirWorld.reader().read(text(file))))
                    .contains(
                            "Claim ("
                                    + count(root, "Claim")
                                    + "): resources of this type aren't read");
        }
    }

    /// How many conditions and observations nothing was said of.
    private static long unsaid(JsonNode root, Set<String> said) {
        var entries = root.path("entry");
        return IntStream.range(0, entries.size())
                .filter(i -> isClinical(entries.get(i)))
                .mapToObj(i -> "entry[" + i + "].resource")
                .filter(place ->
                        said.stream()
                                .noneMatch(one ->
                                        one.equals(place) || one.startsWith(place + ".component")))
                .count();
    }

    private static boolean isClinical(JsonNode entry) {
        var type = entry.path("resource").path("resourceType").asText();
        return type.equals("Condition") || type.equals("Observation");
    }

    private static List<Path> files() throws IOException {
        var folder = DataKit.require("cases/fhir-r4");
        try (var files = Files.list(folder)) {
            var all = files.filter(file -> file.toString().endsWith(".json.gz")).sorted().toList();
            assertThat(all).hasSize(6);
            return all;
        }
    }

    private static String text(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long count(JsonNode root, String type) {
        return root.findValuesAsText("resourceType").stream().filter(type::equals).count();
    }

    private static String place(Origin origin) {
        return origin instanceof Origin.Entry(var place) ? place : "";
    }
}
