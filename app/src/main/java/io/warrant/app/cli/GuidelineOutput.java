package io.warrant.app.cli;

import io.warrant.engine.errors.ConfigurationException;

import java.util.function.Supplier;

/// Guidelines and calculators are shown as text or JSON.
final class GuidelineOutput {

    private GuidelineOutput() {}

    static String of(OutputOptions output, Supplier<String> text, Supplier<String> json) {
        return switch (output.format()) {
            case TEXT -> text.get();
            case JSON -> json.get();
            case HTML, MARKDOWN, PHENOPACKET, FHIR ->
                    throw new ConfigurationException(
                            "This isn't written as "
                                    + output.format()
                                    + ". Use --format text or json.");
        };
    }
}
