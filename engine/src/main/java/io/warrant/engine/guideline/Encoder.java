package io.warrant.engine.guideline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;

/// A model as bytes: numbers of four bytes, the lowest first, and texts with their length before
/// them. [Decoder] reads it.
final class Encoder {

    private byte[] bytes = new byte[8192];
    private int size;

    static byte[] encode(Guideline guideline) {
        var out = new Encoder();
        out.text(guideline.id());
        out.text(guideline.concept());
        out.about(guideline.about());
        out.all(guideline.bindings(), out::binding);
        out.logic(guideline.logic());
        out.terms(guideline.terms());
        return Arrays.copyOf(out.bytes, out.size);
    }

    private void about(About about) {
        text(about.language());
        text(about.state());
        text(about.author().name());
        text(about.author().organisation());
        text(about.author().date());
        all(about.contributors(), this::text);
        text(about.references());
        map(
                about.details(),
                detail -> {
                    text(detail.purpose());
                    text(detail.use());
                    text(detail.misuse());
                    all(detail.keywords(), this::text);
                    text(detail.copyright());
                });
    }

    private void binding(Binding binding) {
        text(binding.code());
        number(binding.isInput() ? 1 : 0);
        text(binding.model());
        all(
                binding.elements(),
                element -> {
                    text(element.code());
                    text(element.path());
                    text(element.type());
                    all(element.allowed(), this::text);
                    all(element.units(), this::text);
                });
        all(binding.predicates(), this::text);
    }

    private void logic(Logic logic) {
        all(logic.preconditions(), this::text);
        all(logic.defaults(), this::text);
        all(
                logic.rules(),
                rule -> {
                    text(rule.code());
                    number(rule.priority());
                    all(rule.when(), this::text);
                    all(rule.then(), this::text);
                });
        all(
                logic.templates(),
                template -> {
                    text(template.code());
                    text(template.name());
                    text(template.json());
                });
    }

    private void terms(Terms terms) {
        map(
                terms.byLanguage(),
                words ->
                        map(
                                words,
                                term -> {
                                    text(term.text());
                                    text(term.description());
                                }));
        map(
                terms.bindings(),
                codes ->
                        all(
                                codes,
                                code -> {
                                    text(code.terminology());
                                    text(code.value());
                                }));
    }

    private <T> void all(Collection<T> many, Consumer<T> each) {
        number(many.size());
        many.forEach(each);
    }

    private <T> void map(Map<String, T> map, Consumer<T> each) {
        number(map.size());
        map.forEach((key, value) -> {
            text(key);
            each.accept(value);
        });
    }

    private void text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    private void number(int number) {
        room(Integer.BYTES);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (number >> shift);
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }
}
