package io.warrant.engine.knowledge;

import io.warrant.engine.columns.ColumnsBuilder;

import java.util.List;

/// Writes the parameters as the sections `parameter.*`. Those that are at work only where questions
/// are asked are written only where they aren't what they would be anyway.
final class ParameterWriter {

    private ParameterWriter() {}

    static void write(Parameters parameters, ColumnsBuilder out) {
        var written =
                parameters.values().entrySet().stream()
                        .filter(entry ->
                                !entry.getKey().isOfQuestions()
                                        || entry.getValue() != entry.getKey().initial())
                        .toList();
        out.texts("parameter.name", written.stream().map(entry -> entry.getKey().name()).toList());
        out.texts(
                "parameter.value",
                written.stream().map(entry -> Double.toString(entry.getValue())).toList());
        out.texts("parameter.provenance", List.of(parameters.provenance()));
    }
}
