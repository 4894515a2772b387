package io.warrant.bench.calculators;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.bench.calculators.CalculatorBench.Outcome;
import io.warrant.bench.calculators.CalculatorBench.Verdict;
import io.warrant.engine.calculator.Kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What came of the items, as text and JSON.
public final class CalculatorReport {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private CalculatorReport() {}

    public static String text(List<Outcome> outcomes) {
        var text = new StringBuilder();
        byCalculator(outcomes)
                .forEach((name, own) -> {
                    text.append(line(name, own));
                    own.stream().filter(CalculatorReport::failed).forEach(one -> miss(text, one));
                });
        text.append('\n');
        for (var kind : Kind.values()) {
            text.append(line("Class " + kind.words(), of(outcomes, kind)));
        }
        text.append(line("In all", outcomes)).append("\nConventions applied, in items:\n");
        for (var convention : Convention.values()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "  %4d  %s\n",
                            applied(outcomes, convention),
                            convention.words()));
        }
        return text.toString();
    }

    private static boolean failed(Outcome one) {
        return one.verdict() != Verdict.CORRECT && one.verdict() != Verdict.NO_ANSWER;
    }

    private static void miss(StringBuilder text, Outcome one) {
        text.append("    item ")
                .append(one.id())
                .append(": expected ")
                .append(one.answer().expected())
                .append(one.verdict() == Verdict.WRONG ? ", got " : ", cannot compute: ")
                .append(one.answer().got())
                .append('\n');
    }

    private static String line(String name, List<Outcome> outcomes) {
        var tally = Tally.of(outcomes);
        return String.format(
                Locale.ROOT,
                "%s: %d of %d (%.1f %%%s)%s\n",
                name,
                tally.correct(),
                tally.answered(),
                100 * tally.share(),
                outcomes.size() < 20
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", %.1f to %.1f",
                                100 * tally.interval().low(),
                                100 * tally.interval().high()),
                others(outcomes));
    }

    private static String others(List<Outcome> outcomes) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict != Verdict.CORRECT)
                .filter(verdict -> Tally.count(outcomes, verdict) > 0)
                .map(verdict ->
                        ", "
                                + Tally.count(outcomes, verdict)
                                + " "
                                + verdict.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining());
    }

    private static Map<String, List<Outcome>> byCalculator(List<Outcome> outcomes) {
        return outcomes.stream()
                .collect(
                        Collectors.groupingBy(
                                Outcome::calculator, TreeMap::new, Collectors.toList()));
    }

    private static List<Outcome> of(List<Outcome> outcomes, Kind kind) {
        return outcomes.stream()
                .filter(one -> one.kind().filter(kind::equals).isPresent())
                .toList();
    }

    private static long applied(List<Outcome> outcomes, Convention convention) {
        return outcomes.stream()
                .filter(one -> one.answer().conventions().contains(convention))
                .count();
    }

    public static String json(List<Outcome> outcomes) {
        var root = MAPPER.createObjectNode().put("schema", "warrant/bench-calculators/1");
        share(root.putObject("all"), outcomes);
        var classes = root.putObject("classes");
        for (var kind : Kind.values()) {
            share(classes.putObject(kind.words()), of(outcomes, kind));
        }
        var calculators = root.putObject("calculators");
        byCalculator(outcomes).forEach((name, own) -> share(calculators.putObject(name), own));
        var conventions = root.putObject("conventions");
        for (var convention : Convention.values()) {
            conventions.put(convention.words(), applied(outcomes, convention));
        }
        var items = root.putArray("items");
        outcomes.forEach(one -> item(items.addObject(), one));
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can always be written", e);
        }
    }

    private static void share(ObjectNode node, List<Outcome> outcomes) {
        var tally = Tally.of(outcomes);
        node.put("answered", tally.answered())
                .put("correct", tally.correct())
                .put("share", tally.share())
                .put("low", tally.interval().low())
                .put("high", tally.interval().high());
        for (var verdict : Verdict.values()) {
            node.put(verdict.name().toLowerCase(Locale.ROOT), Tally.count(outcomes, verdict));
        }
    }

    private static void item(ObjectNode node, Outcome one) {
        node.put("id", one.id())
                .put("calculator", one.calculator())
                .put("verdict", one.verdict().name().toLowerCase(Locale.ROOT))
                .put("expected", one.answer().expected())
                .put("got", one.answer().got());
        var conventions = node.putArray("conventions");
        one.answer().conventions().forEach(each -> conventions.add(each.words()));
    }
}
