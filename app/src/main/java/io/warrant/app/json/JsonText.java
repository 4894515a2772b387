package io.warrant.app.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.IdentityHashMap;

/// JSON that grows, with keys in the order in which they are written.
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final GrowingBytes bytes;
    private final Layout layout = new Layout();
    private final JsonGenerator out;
    private final Fragments fragments;

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
        bytes = GrowingBytes.start();
        out = FACTORY.createGenerator(bytes, JsonEncoding.UTF8).setPrettyPrinter(layout);
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
        return bytes.finish();
    }

    /// The whole text, a list of objects; ends in a line break.
    <T> String finish(Collection<T> elements, Each<T> fields) {
        try {
            out.writeStartArray();
            for (var element : elements) {
                object(() -> fields.write(element));
            }
            out.writeEndArray();
            out.writeRaw('\n');
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(bytes.finish(), StandardCharsets.UTF_8);
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
        for (var element : elements) {
            kept(key.apply(element), () -> fields.write(element));
        }
        out.writeEndArray();
    }

    /// An object that comes again in the same answer.
    ///
    /// @param before those that were written before, by what tells one from another
    void again(String name, IdentityHashMap<Object, Written> before, Object key, Part fields)
            throws IOException {
        out.writeFieldName(name);
        var known = before.get(key);
        if (known == null) {
            before.put(key, new Written(piece(fields)));
        } else {
            out.writeRawValue(known);
        }
    }

    /// Writes an object, and returns what was written.
    private byte[] piece(Part fields) throws IOException {
        out.flush();
        int start = bytes.size();
        object(fields);
        out.flush();
        return bytes.from(start, (byte) '{');
    }

    private void kept(Object key, Part fields) throws IOException {
        if (fragments == Fragments.NONE) {
            object(fields);
            return;
        }
        var known = fragments.find(key, layout.depth());
        if (known.isPresent()) {
            out.writeRawValue(known.orElseThrow());
            return;
        }
        fragments.keep(key, layout.depth(), piece(fields));
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

    /// One of the words of the program or the knowledge, which need no mending.
    void word(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    /// The same of several.
    void words(String name, Collection<String> elements) throws IOException {
        out.writeArrayFieldStart(name);
        for (var element : elements) {
            out.writeString(element);
        }
        out.writeEndArray();
    }

    /// One that isn't always given; an empty one isn't written.
    void given(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            word(name, value);
        }
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
