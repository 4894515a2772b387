package io.warrant.sources.vignettes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;
import io.warrant.engine.triage.Labelled;
import io.warrant.engine.triage.Triaging;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;
import io.warrant.sources.reading.ClinicalText;
import io.warrant.sources.reading.ReadCase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads vignettes, one JSON object a line. `case_description`, or else `demographics`,
/// `chief_complaints`, `presentation` and `absent_findings`, tell of the patient; `urgency_level`
/// is the label, where there is one.
public final class VignetteReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEXTS =
            List.of(
                    "case_description",
                    "demographics",
                    "chief_complaints",
                    "presentation",
                    "absent_findings");

    private VignetteReader() {}

    /// @throws InvalidCaseException if a line is no vignette, naming it
    public static List<Vignette> read(Path file) {
        var name = String.valueOf(file.getFileName());
        try (var in = InputFile.open(file, Limits.CASES);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var vignettes = new ArrayList<Vignette>();
            long number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    vignettes.add(vignette(name, number, line));
                }
            }
            return vignettes;
        } catch (IOException e) {
            throw new InvalidCaseException(
                    name + " can't be read: " + e.getMessage() + ". Check the file.", e);
        }
    }

    private static Vignette vignette(String name, long number, String line) {
        JsonNode root;
        try {
            root = JSON.readTree(line);
        } catch (JsonProcessingException _) {
            // The cause would quote the line, which tells of a patient.
            throw broken(name, number, "is no JSON");
        }
        var parts = new ArrayList<String>();
        for (var key : TEXTS) {
            var text = root.path(key).asText().strip();
            if (!text.isEmpty()) {
                parts.add(text.endsWith(".") ? text : text + ".");
            }
        }
        if (parts.isEmpty()) {
            throw broken(name, number, "tells of no patient: it lacks " + TEXTS.getFirst());
        }
        return new Vignette(
                number, String.join("\n", parts), root.path("urgency_level").asText().strip());
    }

    private static InvalidCaseException broken(String name, long line, String problem) {
        return new InvalidCaseException(
                name
                        + " line "
                        + line
                        + ": the vignette "
                        + problem
                        + ". Give a file of vignettes, one JSON object a line.");
    }

    /// The vignettes that state an urgency, with what is read from their texts.
    public static List<Labelled> labelled(List<Vignette> vignettes, KnowledgeBase base) {
        var notes = ClinicalText.of(base, Language.EN);
        var labelled = new ArrayList<Labelled>();
        for (var vignette : vignettes) {
            if (!vignette.urgency().isEmpty()) {
                var patient = notes.patient(vignette.text());
                var reading = notes.read("", vignette.text(), patient);
                var subject = ReadCase.of(patient, reading, base);
                labelled.add(new Labelled(Triaging.observed(subject, base), vignette.urgency()));
            }
        }
        return labelled;
    }
}
