package io.warrant.app.cases;

import com.fasterxml.jackson.databind.JsonNode;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.judgements.Correction;
import io.warrant.ledger.judgements.Opinion;
import io.warrant.ledger.judgements.Stage;
import io.warrant.ledger.judgements.Verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// What a person writes into a judgement, from JSON (`docs/schema/judgement.schema.json`). Unknown
/// fields are refused: a misspelt one would lose a person's words without a sound.
record JudgementReader(JsonNode json) {

    private static final Set<String> FIELDS =
            Set.of("version", "stage", "opinions", "corrections", "why");
    private static final Set<String> OPINION = Set.of("disease", "verdict", "why");
    private static final Set<String> CORRECTION = Set.of("term", "from", "to", "why");

    static JudgementReader of(byte[] body) {
        var json = PlainJson.read(body, "The judgement");
        known(json, FIELDS);
        return new JudgementReader(json);
    }

    /// @param newest the version that is meant where none is named
    long version(long newest) {
        var version = json.path("version");
        if (version.isMissingNode()) {
            return newest;
        }
        if (!version.canConvertToLong() || !version.isIntegralNumber()) {
            throw new InvalidCaseException(
                    "The judgement's `version` is no whole number. Give that of the case.");
        }
        return version.longValue();
    }

    Stage stage() {
        return json.has("stage") ? choice(json, "stage", Stage.class) : Stage.AFTER;
    }

    List<Opinion> opinions() {
        return list(
                "opinions",
                each -> {
                    known(each, OPINION);
                    return new Opinion(
                            PlainJson.text(each, "disease"),
                            choice(each, "verdict", Verdict.class),
                            why(each));
                });
    }

    List<Correction> corrections() {
        return list(
                "corrections",
                each -> {
                    known(each, CORRECTION);
                    return new Correction(
                            PlainJson.text(each, "term"),
                            choice(each, "from", Correction.Status.class),
                            choice(each, "to", Correction.Status.class),
                            why(each));
                });
    }

    String why() {
        return why(json);
    }

    private static String why(JsonNode json) {
        return json.has("why") ? PlainJson.text(json, "why") : "";
    }

    private <T> List<T> list(String name, Function<JsonNode, T> each) {
        var found = new ArrayList<T>();
        for (var element : PlainJson.list(json, name)) {
            found.add(each.apply(element));
        }
        return found;
    }

    private static <E extends Enum<E>> E choice(JsonNode json, String name, Class<E> choices) {
        var word = PlainJson.text(json, name);
        var words = new ArrayList<String>();
        for (var choice : choices.getEnumConstants()) {
            var spelt = choice.name().toLowerCase(Locale.ROOT);
            if (spelt.equals(word)) {
                return choice;
            }
            words.add(spelt);
        }
        throw new InvalidCaseException(
                "The judgement's `"
                        + name
                        + "` is none of its choices. Give one of "
                        + words
                        + ".");
    }

    private static void known(JsonNode json, Set<String> fields) {
        for (var name : (Iterable<String>) json::fieldNames) {
            if (!fields.contains(name)) {
                throw new InvalidCaseException(
                        "The judgement has a field that isn't known. Those of this part are "
                                + Arrays.toString(fields.stream().sorted().toArray())
                                + ".");
            }
        }
    }
}
