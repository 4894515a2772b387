package io.warrant.sources.osce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;
import io.warrant.sources.osce.OsceStation.Kind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Reads stations, one JSON object a line, as AgentClinic publishes them: `OSCE_Examination` with
/// `Patient_Actor`, `Physical_Examination_Findings`, `Test_Results` and `Correct_Diagnosis`. Parts
/// may be texts, lists or objects in objects; each named part, or part of a part, becomes one text.
public final class OsceReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Kind, String> PARTS =
            new EnumMap<>(
                    Map.of(
                            Kind.HISTORY, "Patient_Actor",
                            Kind.EXAMINATION, "Physical_Examination_Findings",
                            Kind.TEST, "Test_Results"));

    private final String name;

    private OsceReader(String name) {
        this.name = name;
    }

    /// @throws InvalidCaseException if a line is no station, naming it
    public static List<OsceStation> read(Path file) {
        var name = String.valueOf(file.getFileName());
        try (var in = InputFile.open(file, Limits.CASES);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new OsceReader(name).stations(lines);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    name + " can't be read: " + e.getMessage() + ". Check the file.", e);
        }
    }

    private List<OsceStation> stations(BufferedReader lines) throws IOException {
        var stations = new ArrayList<OsceStation>();
        long number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                stations.add(station(line, number));
            }
        }
        if (stations.isEmpty()) {
            throw new InvalidCaseException(name + " holds no station. Maybe it was cut off.");
        }
        return stations;
    }

    private OsceStation station(String line, long number) {
        JsonNode root;
        try {
            root = JSON.readTree(line).path("OSCE_Examination");
        } catch (JsonProcessingException e) {
            throw broken(number, "is no JSON");
        }
        var diagnosis = root.path("Correct_Diagnosis").asText();
        if (diagnosis.isBlank() || !root.path("Patient_Actor").isObject()) {
            throw broken(number, "lacks Correct_Diagnosis or Patient_Actor");
        }
        var results = new EnumMap<Kind, SequencedMap<String, String>>(Kind.class);
        PARTS.forEach((kind, part) -> results.put(kind, named(root.path(part))));
        var task = root.path("Objective_for_Doctor").asText();
        return new OsceStation(number, task, results, diagnosis);
    }

    /// One item for each part of a part, so that a test that stands within others can be asked for.
    private static SequencedMap<String, String> named(JsonNode part) {
        var named = new LinkedHashMap<String, String>();
        for (var entry : part.properties()) {
            var name = words(entry.getKey());
            if (entry.getValue().isObject()) {
                for (var inner : entry.getValue().properties()) {
                    add(named, name + ", " + words(inner.getKey()), inner.getValue());
                }
            } else {
                add(named, name, entry.getValue());
            }
        }
        return named;
    }

    private static void add(SequencedMap<String, String> named, String name, JsonNode value) {
        var text = text(value);
        if (!text.isBlank()) {
            named.put(name, text);
        }
    }

    /// All that a node says, in one text.
    private static String text(JsonNode node) {
        if (node.isValueNode()) {
            return node.isNull() ? "" : node.asText().strip();
        }
        var parts = new ArrayList<String>();
        if (node.isArray()) {
            node.forEach(item -> parts.add(text(item)));
        } else {
            for (var entry : node.properties()) {
                parts.add(words(entry.getKey()) + ": " + text(entry.getValue()));
            }
        }
        return String.join("; ", parts);
    }

    private static String words(String key) {
        return key.replace('_', ' ').strip();
    }

    private InvalidCaseException broken(long line, String problem) {
        return new InvalidCaseException(
                name
                        + " line "
                        + line
                        + ": the station "
                        + problem
                        + ". Maybe the file was edited by hand: fetch it again.");
    }
}
