package io.warrant.sources.cases;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

import io.warrant.sources.files.PrintableText;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads the text of a record as JSON or YAML: one document, no key twice, no YAML aliases, bounded
/// in depth and length.
final class RecordTree {

    private static final int DEEPEST = 100;
    private static final int LONGEST_YAML = 1 << 20;

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1 << 20)
                    .maxNameLength(1 << 10)
                    .maxNumberLength(100)
                    .build();

    private static final ObjectMapper JSON =
            new ObjectMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(BOUNDS)
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                            .errorReportConfiguration(
                                    ErrorReportConfiguration.builder()
                                            .maxErrorTokenLength(20)
                                            .build())
                            .build());

    private RecordTree() {}

    /// Made only when a record is in YAML: most aren't, and its classes take long to load.
    private static final class Yaml {

        static final ObjectMapper MAPPER =
                new ObjectMapper(
                        YAMLFactory.builder()
                                .streamReadConstraints(BOUNDS)
                                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                .loaderOptions(options())
                                .build());

        private static LoaderOptions options() {
            var options = new LoaderOptions();
            options.setCodePointLimit(LONGEST_YAML);
            options.setNestingDepthLimit(DEEPEST);
            return options;
        }
    }

    static Optional<JsonNode> of(String text, Problems problems) {
        var start = text.stripLeading();
        boolean json = start.startsWith("{") || start.startsWith("[");
        try {
            if (!json && (isTooLong(text, problems) || hasAliases(text, problems))) {
                return Optional.empty();
            }
            return read(json ? JSON : Yaml.MAPPER, text, problems);
        } catch (StreamConstraintsException e) {
            problems.error(
                    place(e),
                    "it nests more than " + DEEPEST + " levels deep or holds an endless text.",
                    "Maybe it is not the file you meant.");
        } catch (JsonProcessingException e) {
            malformed(text, new Fault(json, place(e), plain(e)), problems);
        } catch (YAMLException e) {
            malformed(text, new Fault(json, "", plain(e)), problems);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("A text in memory can't be read.", e);
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> read(ObjectMapper mapper, String text, Problems problems)
            throws IOException {
        try (JsonParser parser = mapper.createParser(text)) {
            JsonNode tree = mapper.readTree(parser);
            if (parser.nextToken() != null) {
                problems.error(
                        "line " + parser.currentTokenLocation().getLineNr(),
                        "a second document begins there.",
                        "Save each patient's record as a file of its own.");
                return Optional.empty();
            }
            if (isEmpty(tree)) {
                problems.error(
                        "", "it is empty.", "Write at least one finding (docs/case-format.md).");
                return Optional.empty();
            }
            return Optional.of(tree);
        }
    }

    /// Nobody types that much, and the time that the YAML parser takes grows with the square of a
    /// line's length.
    private static boolean isTooLong(String text, Problems problems) {
        if (text.length() <= LONGEST_YAML) {
            return false;
        }
        if (RecordKind.looksLikeFields(text)) {
            problems.error(
                    "",
                    "it holds more than 1 MiB of YAML.",
                    "Save it as JSON, or maybe it is not the file you meant.");
        } else {
            RecordKind.refuseFreeText(problems);
        }
        return true;
    }

    private static boolean isEmpty(@Nullable JsonNode tree) {
        return tree == null
                || tree.isMissingNode()
                || tree.isNull()
                || (tree.isTextual() && tree.asText().isBlank());
    }

    /// An alias stands for what its anchor holds; Jackson would read it as a word of its own.
    /// Nobody types them, and nested ones grow without end.
    private static boolean hasAliases(String text, Problems problems) throws IOException {
        try (var parser = (YAMLParser) Yaml.MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    problems.error(
                            "line " + parser.currentTokenLocation().getLineNr(),
                            "a YAML alias (*name) stands there.",
                            "Write the words out instead; put a text that begins with * in"
                                    + " quotes.");
                    return true;
                }
            }
        }
        return false;
    }

    /// Where a parser stopped, and what it said.
    private record Fault(boolean json, String place, String what) {}

    private static void malformed(String text, Fault fault, Problems problems) {
        if (!fault.json && !RecordKind.looksLikeFields(text)) {
            RecordKind.refuseFreeText(problems);
            return;
        }
        problems.error(
                fault.place,
                "malformed " + (fault.json ? "JSON" : "YAML") + " (" + fault.what + ").",
                fault.json
                        ? "Maybe a comma, quote or bracket is missing or one too many."
                        : "Maybe the indentation is off, or a text with a colon needs quotes.");
    }

    private static String place(JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
            var mark = yaml.getProblemMark();
            return "line " + (mark.getLine() + 1) + " column " + (mark.getColumn() + 1);
        }
        var at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : "line " + at.getLineNr() + " column " + at.getColumnNr();
    }

    /// What the parser says, without the text around it.
    private static String plain(JsonProcessingException e) {
        return e.getCause() instanceof YAMLException yaml
                ? plain(yaml)
                : shorten(e.getOriginalMessage());
    }

    private static String plain(YAMLException e) {
        return e instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? shorten(marked.getProblem())
                : "a letter or structure that YAML doesn't allow";
    }

    private static String shorten(String message) {
        var line = message.lines().findFirst().orElse("");
        for (var marker : List.of(" (start marker", ", got this instead: <")) {
            int at = line.indexOf(marker);
            line = at < 0 ? line : line.substring(0, at);
        }
        line = PrintableText.of(line);
        return line.length() <= 160 ? line : line.substring(0, 160) + "…";
    }
}
