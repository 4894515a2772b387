package io.warrant.engine.guideline;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// How a model uses one element.
final class Usage {

    private final Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    private final Set<String> units = new LinkedHashSet<>();
    private final SortedMap<String, Value> answers = new TreeMap<>();
    private boolean ordinal;
    private boolean number;
    private boolean truth;
    private boolean date;
    private boolean words;
    private InputForm.Range range = InputForm.Range.ANY;

    void read(Attribute attribute) {
        attributes.add(attribute);
    }

    /// Notes a constant that the element is set beside.
    void beside(Attribute attribute, Value constant) {
        switch (constant) {
            case Value.Ordinal _ -> {
                ordinal = true;
                answers.putIfAbsent(key(constant), constant);
            }
            case Value.Coded _ -> answers.putIfAbsent(key(constant), constant);
            case Value.Truth _ -> truth = true;
            case Value.Quantity quantity -> {
                number |= attribute != Attribute.VALUE;
                if (!quantity.unit().isEmpty() && attribute == Attribute.WHOLE) {
                    units.add(quantity.unit());
                }
            }
            case Value.Count _ -> number |= attribute != Attribute.VALUE;
            case Value.Words(var text) -> {
                if (attribute == Attribute.UNIT) {
                    units.add(text);
                } else if (attribute == Attribute.WHOLE) {
                    words = true;
                }
            }
            case Value.Moment _ -> date = true;
            case Value.Span _, Value.Proportion _, Value.Missing _ -> {}
        }
    }

    void besideDate() {
        date = true;
    }

    void atLeast(OptionalDouble low, boolean closed, String unit) {
        range = new InputForm.Range(low, closed, range.high(), range.highClosed(), unit);
    }

    void atMost(OptionalDouble high, boolean closed, String unit) {
        range = new InputForm.Range(range.low(), range.lowClosed(), high, closed, unit);
    }

    /// By points, then code.
    String key(Value answer) {
        return switch (answer) {
            case Value.Ordinal(var points, var code, _) ->
                    String.format(Locale.ROOT, "%+020d %s", points + 1_000_000_000L, code);
            case Value.Coded(var code, _) -> code.toString();
            default -> answer.text();
        };
    }

    Set<String> units() {
        return units;
    }

    SortedMap<String, Value> answers() {
        return answers;
    }

    InputForm.Range range() {
        return range;
    }

    /// @param stated the type that the model states, mostly empty
    InputForm.Kind kind(String stated) {
        return switch (stated.toUpperCase(Locale.ROOT)) {
            case "DV_ORDINAL" -> InputForm.Kind.ORDINAL;
            case "DV_CODED_TEXT" -> ordinal ? InputForm.Kind.ORDINAL : InputForm.Kind.CODED;
            case "DV_QUANTITY", "DV_PROPORTION" -> InputForm.Kind.QUANTITY;
            case "DV_COUNT" -> InputForm.Kind.COUNT;
            case "DV_BOOLEAN" -> InputForm.Kind.TRUTH;
            case "DV_DATE", "DV_DATE_TIME" -> InputForm.Kind.MOMENT;
            default -> used();
        };
    }

    private InputForm.Kind used() {
        if (ordinal) {
            return InputForm.Kind.ORDINAL;
        }
        if (!answers.isEmpty()) {
            return InputForm.Kind.CODED;
        }
        if (truth) {
            return InputForm.Kind.TRUTH;
        }
        if (date || attributes.contains(Attribute.YEAR)) {
            return InputForm.Kind.MOMENT;
        }
        if (number || !units.isEmpty() || attributes.contains(Attribute.MAGNITUDE)) {
            return InputForm.Kind.QUANTITY;
        }
        if (attributes.contains(Attribute.VALUE)) {
            return InputForm.Kind.ORDINAL;
        }
        return words ? InputForm.Kind.WORDS : InputForm.Kind.ANY;
    }
}
