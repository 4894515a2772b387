package io.warrant.sources.ddxplus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a table of simulated patients, packed or not. Its columns are `age`, `sex`, `diagnosis`,
/// `features`, `feature_id` and `top5_diagnoses`, in any order; the last holds the whole
/// differential, whatever its name. Lists are written as Python writes them, which is YAML, too.
public final class SimulatedPatients {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final List<String> COLUMNS =
            List.of("age", "sex", "diagnosis", "features", "feature_id", "top5_diagnoses");

    private final String name;
    private final List<String> header;

    private SimulatedPatients(String name, List<String> header) {
        this.name = name;
        this.header = header;
    }

    /// Whether a file begins as such a table does.
    ///
    /// @throws IOException if it can't be read
    public static boolean isTable(Path file) throws IOException {
        try (var in = InputFile.open(file, Limits.CASES)) {
            var start = new String(in.readNBytes(1 << 10), StandardCharsets.UTF_8);
            var first = List.of(start.lines().findFirst().orElse("").strip().split(","));
            return first.containsAll(COLUMNS);
        }
    }

    /// All patients, in the table's order.
    ///
    /// @throws InvalidCaseException if it is no such table, naming the line
    public static List<SimulatedPatient> read(Path file) {
        var name = String.valueOf(file.getFileName());
        try (var in = InputFile.open(file, Limits.CASES)) {
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            var table = new QuotedTable(lines);
            var header = table.next().orElse(List.of());
            if (!header.containsAll(COLUMNS)) {
                throw new InvalidCaseException(
                        name
                                + ": this is no table of simulated patients, which has the columns "
                                + String.join(", ", COLUMNS)
                                + ". Give one as DDXPlus publishes it.");
            }
            return new SimulatedPatients(name, header).rows(table);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    name + " can't be read: " + e.getMessage() + ". Check the file.", e);
        }
    }

    private List<SimulatedPatient> rows(QuotedTable table) throws IOException {
        var patients = new ArrayList<SimulatedPatient>();
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            if (row.orElseThrow().size() != header.size()) {
                throw broken(table.line(), "has " + row.orElseThrow().size() + " cells");
            }
            patients.add(patient(row.orElseThrow(), table.line()));
        }
        if (patients.isEmpty()) {
            throw new InvalidCaseException(
                    name + " holds no patient. Maybe the download was cut off: fetch it again.");
        }
        return patients;
    }

    private SimulatedPatient patient(List<String> row, long line) {
        var features = new ArrayList<String>();
        list(cell(row, "features"), line).forEach(feature -> features.add(feature.asText()));
        if (features.isEmpty()) {
            throw broken(line, "has no evidence");
        }
        var label = cell(row, "diagnosis");
        return new SimulatedPatient(
                line,
                Half.of(row),
                new Patient(sex(cell(row, "sex")), age(cell(row, "age"), line), AgeRange.UNKNOWN),
                features,
                cell(row, "feature_id"),
                new SimulatedPatient.Truth(
                        DdxplusIds.disease(label),
                        label,
                        differential(cell(row, "top5_diagnoses"), line)));
    }

    private String cell(List<String> row, String column) {
        return row.get(header.indexOf(column)).strip();
    }

    private List<Diagnosis> differential(String text, long line) {
        var differential = new ArrayList<Diagnosis>();
        for (var entry : list(text, line)) {
            var label = entry.path(0).asText();
            double share = entry.path(1).asDouble();
            if (share > 0) {
                differential.add(
                        new Diagnosis(DdxplusIds.disease(label), label, Math.min(1, share)));
            }
        }
        return differential;
    }

    private JsonNode list(String text, long line) {
        try {
            return Optional.ofNullable(YAML.readTree(text))
                    .filter(JsonNode::isArray)
                    .orElseThrow(() -> broken(line, "has something other than a list"));
        } catch (JsonProcessingException e) {
            throw broken(line, "has a list that isn't closed, or that can't be read");
        }
    }

    private static Sex sex(String text) {
        return switch (text) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }

    private AgeRange age(String text, long line) {
        try {
            int years = Integer.parseInt(text);
            return new AgeRange(years, Math.min(130, years + 0.999));
        } catch (IllegalArgumentException e) {
            throw broken(line, "has an age that is no whole number of years");
        }
    }

    private InvalidCaseException broken(long line, String problem) {
        return new InvalidCaseException(
                name
                        + " line "
                        + line
                        + ": the patient "
                        + problem
                        + ". Maybe the file was edited by hand: fetch it again.");
    }
}
