package io.warrant.app.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;

import java.io.IOException;

/// Starts a line for whatever people look for in an answer, such as an argument and each warrant in
/// it, and writes what is inside of that without blanks: they would be half of a long answer.
final class Layout implements PrettyPrinter {

    /// How deep the elements of a list in an object of a list are, as warrants are.
    private static final int DEEPEST = 4;

    private static final String[] BREAKS = {"\n", "\n  ", "\n    ", "\n      ", "\n        "};

    private int depth;

    /// How many objects and lists are open.
    int depth() {
        return depth;
    }

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        start(out, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        breakLine(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(':');
        if (depth <= DEEPEST) {
            out.writeRaw(' ');
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) throws IOException {
        end(out, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        start(out, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        breakLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        separate(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) throws IOException {
        end(out, values, ']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw('\n');
    }

    private void start(JsonGenerator out, char bracket) throws IOException {
        out.writeRaw(bracket);
        depth++;
    }

    private void separate(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        breakLine(out);
    }

    private void end(JsonGenerator out, int inside, char bracket) throws IOException {
        boolean broken = inside > 0 && depth <= DEEPEST;
        depth--;
        if (broken) {
            breakLine(out);
        }
        out.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator out) throws IOException {
        if (depth <= DEEPEST) {
            out.writeRaw(BREAKS[depth]);
        }
    }
}
