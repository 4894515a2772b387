package io.warrant.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/// JSON that grows, with keys in the order in which they are written.
final class JsonText {

    /// More digits would differ between machines' logarithms, and nobody deserves them.
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    /// Something that is written into an object, such as its fields.
    @FunctionalInterface
    interface Part {
        void write() throws IOException;
    }

    /// How an element of a list is written.
    @FunctionalInterface
    interface Each<T> {
        void write(T element) throws IOException;
    }

    private JsonText() throws IOException {
        var separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        var indenter = new DefaultIndenter("  ", "\n");
        out =
                new JsonFactory()
                        .createGenerator(text)
                        .setPrettyPrinter(
                                new DefaultPrettyPrinter(separators)
                                        .withObjectIndenter(indenter)
                                        .withArrayIndenter(indenter));
    }

    /// Writes to memory only, where nothing can fail.
    static JsonText start() {
        try {
            return new JsonText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The whole text; ends in a line break.
    String finish(Part root) {
        try {
            object(root);
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    /// The whole text, a list of objects; ends in a line break.
    <T> String finish(Collection<T> elements, Each<T> fields) {
        try {
            out.writeStartArray();
            for (var element : elements) {
                object(() -> fields.write(element));
            }
            out.writeEndArray();
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    void object(Part fields) throws IOException {
        out.writeStartObject();
        fields.write();
        out.writeEndObject();
    }

    void object(String name, Part fields) throws IOException {
        out.writeFieldName(name);
        object(fields);
    }

    /// A list of objects.
    <T> void objects(String name, Collection<T> elements, Each<T> fields) throws IOException {
        out.writeArrayFieldStart(name);
        for (var element : elements) {
            object(() -> fields.write(element));
        }
        out.writeEndArray();
    }

    void texts(String name, Collection<String> elements) throws IOException {
        out.writeArrayFieldStart(name);
        for (var element : elements) {
            out.writeString(element);
        }
        out.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void whole(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    /// A number with six digits that count.
    void number(String name, double value) throws IOException {
        out.writeNumberField(name, new BigDecimal(value).round(DIGITS).doubleValue());
    }

    void nothing(String name) throws IOException {
        out.writeNullField(name);
    }
}
