package io.warrant.app.cli;

import io.warrant.app.text.Style;
import io.warrant.engine.errors.ConfigurationException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Locale;

/// In which form a result is written, and where to.
final class OutputOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}. Default: what the ending of --out says, else text.")
    @Nullable Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to a file instead of standard output: all of it or nothing.")
    @Nullable Path out;

    /// The forms of a result.
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        HTML,
        PHENOPACKET,
        FHIR;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Format format() {
        if (format != null) {
            return format;
        }
        var name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return Format.HTML;
        }
        if (name.endsWith(".json")) {
            return Format.JSON;
        }
        return name.endsWith(".md") ? Format.MARKDOWN : Format.TEXT;
    }

    /// For a result that isn't written in the form that was asked for.
    ///
    /// @param what the result, as the start of a sentence
    ConfigurationException unfit(String what) {
        return new ConfigurationException(
                what + " isn't written as " + format() + ". Use --format text, json or html.");
    }

    /// Whether a result that is written as text or JSON only is to be JSON.
    ///
    /// @param what the result, as the start of a sentence
    boolean isJson(String what) {
        return switch (format()) {
            case TEXT -> false;
            case JSON -> true;
            case MARKDOWN, HTML, PHENOPACKET, FHIR ->
                    throw new ConfigurationException(
                            what
                                    + " isn't written as "
                                    + format()
                                    + ". Use --format text or json.");
        };
    }

    /// A file gets no colours unless they are asked for, and Unicode always.
    Style style(Session session) {
        return out == null ? session.style() : session.fileStyle();
    }

    void emit(Session session, String text) {
        var encoding =
                switch (format()) {
                    case TEXT -> Session.Encoding.SCREEN;
                    // These say themselves that they are UTF-8, or are by definition.
                    case JSON, MARKDOWN, HTML, PHENOPACKET, FHIR -> Session.Encoding.UTF_8;
                };
        session.emit(text, encoding, out);
    }
}
