package io.warrant.app.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/// JSON that grows, with keys in the order in which they are written.
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int SHORT = 1 << 14;
    private static final int LONG = 1 << 20;

    private final GrowingBytes bytes;
    private final JsonGenerator out;
    private final Fragments fragments;

    /// How many objects and lists are open.
    private int depth;

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

    private JsonText(Fragments fragments) throws IOException {
        this.fragments = fragments;
        bytes = new GrowingBytes(fragments == Fragments.NONE ? SHORT : LONG);
        var separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        var indenter = new DefaultIndenter("  ", "\n");
        out =
                FACTORY.createGenerator(bytes, JsonEncoding.UTF8)
                        .setPrettyPrinter(
                                new DefaultPrettyPrinter(separators)
                                        .withObjectIndenter(indenter)
                                        .withArrayIndenter(indenter));
    }

    /// Writes to memory only, where nothing can fail.
    static JsonText start() {
        return start(Fragments.NONE);
    }

    /// The same with what was written before.
    static JsonText start(Fragments fragments) {
        try {
            return new JsonText(fragments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The whole text; ends in a line break.
    String finish(Part root) {
        return new String(bytes(root), StandardCharsets.UTF_8);
    }

    /// The same as UTF-8.
    byte[] bytes(Part root) {
        try {
            object(root);
            out.writeRaw('\n');
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The whole text, a list of objects; ends in a line break.
    <T> String finish(Collection<T> elements, Each<T> fields) {
        try {
            out.writeStartArray();
            depth++;
            for (var element : elements) {
                object(() -> fields.write(element));
            }
            depth--;
            out.writeEndArray();
            out.writeRaw('\n');
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    void object(Part fields) throws IOException {
        out.writeStartObject();
        depth++;
        fields.write();
        depth--;
        out.writeEndObject();
    }

    void object(String name, Part fields) throws IOException {
        out.writeFieldName(name);
        object(fields);
    }

    /// A list of objects.
    <T> void objects(String name, Collection<T> elements, Each<T> fields) throws IOException {
        out.writeArrayFieldStart(name);
        depth++;
        for (var element : elements) {
            object(() -> fields.write(element));
        }
        depth--;
        out.writeEndArray();
    }

    /// A list of objects each of which is always written alike, and is kept for the next time.
    ///
    /// @param key what tells an object from all others that are kept
    <T> void kept(
            String name,
            Collection<T> elements,
            java.util.function.Function<T, Object> key,
            Each<T> fields)
            throws IOException {
        out.writeArrayFieldStart(name);
        depth++;
        for (var element : elements) {
            kept(key.apply(element), () -> fields.write(element));
        }
        depth--;
        out.writeEndArray();
    }

    private void kept(Object key, Part fields) throws IOException {
        if (fragments == Fragments.NONE) {
            object(fields);
            return;
        }
        var known = fragments.find(key, depth);
        if (known.isPresent()) {
            out.writeRawValue(known.orElseThrow());
            return;
        }
        out.flush();
        int start = bytes.size();
        object(fields);
        out.flush();
        fragments.keep(key, depth, bytes.from(start, (byte) '{'));
    }

    void texts(String name, Collection<String> elements) throws IOException {
        out.writeArrayFieldStart(name);
        for (var element : elements) {
            out.writeString(Surrogates.paired(element));
        }
        out.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        out.writeStringField(name, Surrogates.paired(value));
    }

    void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void whole(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    /// A number with six digits that count.
    void number(String name, double value) throws IOException {
        out.writeNumberField(name, Digits.six(value));
    }

    void nothing(String name) throws IOException {
        out.writeNullField(name);
    }
}
