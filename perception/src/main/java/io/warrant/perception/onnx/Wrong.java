package io.warrant.perception.onnx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.warrant.sources.files.PrintableText;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What is wrong with a manifest, in words of the file instead of the program's.
final class Wrong {

    private Wrong() {}

    static String of(JsonProcessingException e) {
        return switch (e) {
            case UnrecognizedPropertyException other -> "there is no field " + place(other);
            case InvalidFormatException other -> place(other) + " is " + value(other);
            case JsonMappingException other ->
                    place(other) + " is missing or isn't as it should be";
            default -> "it isn't JSON" + line(e);
        };
    }

    private static String place(JsonMappingException e) {
        var path =
                e.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null
                                        ? String.valueOf(step.getIndex())
                                        : step.getFieldName())
                        .collect(Collectors.joining("."));
        return path.isEmpty() ? "the whole" : PrintableText.quoted(path, 80);
    }

    private static String value(InvalidFormatException e) {
        var given = PrintableText.quoted(String.valueOf(e.getValue()), 40);
        var kinds = e.getTargetType().getEnumConstants();
        return kinds == null
                ? given + ", which isn't of the kind that is needed"
                : given
                        + ", and may be "
                        + Arrays.stream(kinds)
                                .map(String::valueOf)
                                .collect(Collectors.joining(" or "));
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "" : ", at line " + e.getLocation().getLineNr();
    }
}
