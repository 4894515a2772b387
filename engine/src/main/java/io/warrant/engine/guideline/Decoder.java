package io.warrant.engine.guideline;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Reads what [Encoder] wrote.
final class Decoder {

    private final ByteBuffer in;

    private Decoder(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    static Guideline decode(ByteBuffer bytes) {
        var in = new Decoder(bytes);
        return new Guideline(
                in.text(),
                in.text(),
                in.about(),
                in.all(in::binding),
                in.logic(),
                new Terms(in.map(() -> in.map(in::term)), in.map(() -> in.all(in::code))));
    }

    private About about() {
        return new About(
                text(),
                text(),
                new About.Author(text(), text(), text()),
                all(this::text),
                text(),
                map(() -> new About.Detail(text(), text(), text(), all(this::text), text())));
    }

    private Binding binding() {
        return new Binding(text(), in.getInt() == 1, text(), all(this::element), all(this::text));
    }

    private Element element() {
        return new Element(text(), text(), text(), all(this::text), all(this::text));
    }

    private Logic logic() {
        return new Logic(
                all(this::text),
                all(this::text),
                all(() -> new Logic.Rule(text(), in.getInt(), all(this::text), all(this::text))),
                all(() -> new Logic.Template(text(), text(), text())));
    }

    private Term term() {
        return new Term(text(), text());
    }

    private Code code() {
        return new Code(text(), text());
    }

    private <T> List<T> all(Supplier<T> each) {
        int size = in.getInt();
        var all = new ArrayList<T>(size);
        for (int at = 0; at < size; at++) {
            all.add(each.get());
        }
        return all;
    }

    private <T> SortedMap<String, T> map(Supplier<T> each) {
        var map = new TreeMap<String, T>();
        int size = in.getInt();
        for (int at = 0; at < size; at++) {
            var key = text();
            map.put(key, each.get());
        }
        return map;
    }

    private String text() {
        var utf8 = new byte[in.getInt()];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
