package io.warrant.sources.selection;

import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Bound;
import io.warrant.engine.selection.Need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Needs as one text, for a pack: fields and needs are parted by the characters that ASCII has for
/// that.
final class NeedText {

    private static final String UNIT = "\u001f";
    private static final String RECORD = "\u001e";
    private static final int FIELDS = 6;
    private static final int BOUND_FIELDS = 5;
    private static final int WITHIN_FIELDS = 3;

    private NeedText() {}

    static String write(List<Need> needs) {
        return needs.stream()
                .map(need ->
                        String.join(
                                UNIT,
                                need.code(),
                                need.label(),
                                kind(need.aspect()),
                                value(need.aspect()),
                                need.bound().map(NeedText::bound).orElse(""),
                                need.by()))
                .collect(Collectors.joining(RECORD));
    }

    static List<Need> read(String text) {
        var needs = new ArrayList<Need>();
        if (text.isEmpty()) {
            return needs;
        }
        for (var record : text.split(RECORD, -1)) {
            var fields = record.split(UNIT, -1);
            if (fields.length != FIELDS) {
                throw broken();
            }
            needs.add(
                    new Need(
                            fields[0],
                            fields[1],
                            aspect(fields[2], fields[3]),
                            fields[4].isEmpty() ? Optional.empty() : Optional.of(bound(fields[4])),
                            fields[5]));
        }
        return needs;
    }

    private static String kind(Aspect aspect) {
        return switch (aspect) {
            case Aspect.Age _ -> "age";
            case Aspect.BodySex _ -> "sex";
            case Aspect.Measured _ -> "measured";
            case Aspect.Sign _ -> "sign";
            case Aspect.Signs _ -> "signs";
            case Aspect.Within _ -> "within";
            case Aspect.Other _ -> "other";
        };
    }

    private static String value(Aspect aspect) {
        return switch (aspect) {
            case Aspect.Age _, Aspect.BodySex _ -> "";
            case Aspect.Measured(var loinc) -> String.join(" ", loinc);
            case Aspect.Sign(var term) -> term.value();
            case Aspect.Signs(var shown, var absent) -> terms(shown) + "/" + terms(absent);
            case Aspect.Within(var loinc, var bound, var of) ->
                    String.join(" ", loinc) + "/" + of.name() + "/" + bound(bound);
            case Aspect.Other(var words) -> words;
        };
    }

    private static Aspect aspect(String kind, String value) {
        return switch (kind) {
            case "age" -> new Aspect.Age();
            case "sex" -> new Aspect.BodySex();
            case "measured" -> new Aspect.Measured(List.of(value.split(" ")));
            case "sign" -> new Aspect.Sign(TermId.of(value));
            case "signs" -> signs(value.split("/", -1));
            case "within" -> within(value.split("/", WITHIN_FIELDS));
            case "other" -> new Aspect.Other(value);
            default -> throw broken();
        };
    }

    private static String terms(List<TermId> terms) {
        return terms.stream().map(TermId::value).collect(Collectors.joining(" "));
    }

    private static Aspect signs(String[] fields) {
        return new Aspect.Signs(terms(fields[0]), terms(fields[1]));
    }

    private static List<TermId> terms(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(TermId::of).toList();
    }

    private static Aspect within(String[] fields) {
        return new Aspect.Within(
                List.of(fields[0].split(" ")), bound(fields[2]), Sex.valueOf(fields[1]));
    }

    private static String bound(Bound bound) {
        return String.join(
                " ",
                number(bound.low()),
                String.valueOf(bound.lowClosed()),
                number(bound.high()),
                String.valueOf(bound.highClosed()),
                bound.unit());
    }

    private static Bound bound(String text) {
        var fields = text.split(" ", BOUND_FIELDS);
        if (fields.length != BOUND_FIELDS) {
            throw broken();
        }
        return new Bound(
                number(fields[0]),
                Boolean.parseBoolean(fields[1]),
                number(fields[2]),
                Boolean.parseBoolean(fields[3]),
                fields[4]);
    }

    private static String number(OptionalDouble number) {
        return number.isEmpty() ? "-" : String.valueOf(number.getAsDouble());
    }

    private static OptionalDouble number(String text) {
        try {
            return text.equals("-")
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(text));
        } catch (NumberFormatException _) {
            throw broken();
        }
    }

    private static KnowledgeException broken() {
        return new KnowledgeException(
                "The sections instrument.* of the knowledge are broken. Build the pack again with"
                        + " `warrant knowledge build`.");
    }
}
