package io.warrant.bench.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.engine.argument.Criterion.Standing;

import java.util.Locale;

/// How criteria did, as text and JSON.
public final class CriteriaReport {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int LONGEST = 44;

    private CriteriaReport() {}

    public static String text(CriteriaBench.Result result) {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%d cases; %d files couldn't be read. Yes and no are inputs a case, of"
                                + " those that something is known of.%n%n%-44s %-6s %7s %7s %5s %6s"
                                + " %5s %7s %6s %5s %5s%n",
                        result.cases(),
                        result.failures(),
                        "criterion",
                        "",
                        "cases",
                        "touched",
                        "met",
                        "partly",
                        "not",
                        "unknown",
                        "almost",
                        "yes",
                        "no"));
        for (var line : result.lines().values()) {
            var name = line.guideline();
            text.append(row(name.substring(0, Math.min(LONGEST, name.length())), "own", line.own()))
                    .append(row("", "others", line.others()));
        }
        return text.toString();
    }

    private static String row(String name, String whose, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-44s %-6s %7d %7d %5d %6d %5d %7d %6d %5.2f %5.2f%n",
                name,
                whose,
                tally.cases(),
                tally.touched(),
                tally.of(Standing.MET),
                tally.of(Standing.PARTLY_MET),
                tally.of(Standing.NOT_MET),
                tally.of(Standing.UNKNOWN),
                tally.almost(),
                mean(tally.shown(), tally),
                mean(tally.denied(), tally));
    }

    private static double mean(int inputs, Tally tally) {
        return tally.touched() == 0 ? 0 : inputs / (double) tally.touched();
    }

    public static String json(CriteriaBench.Result result) {
        var root = MAPPER.createObjectNode();
        root.put("cases", result.cases());
        root.put("failures", result.failures());
        var lines = root.putArray("criteria");
        for (var line : result.lines().values()) {
            var node = lines.addObject();
            node.put("guideline", line.guideline());
            tally(node.putObject("own"), line.own());
            tally(node.putObject("others"), line.others());
        }
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of numbers can always be written.", e);
        }
    }

    private static void tally(ObjectNode node, Tally tally) {
        node.put("cases", tally.cases());
        node.put("touched", tally.touched());
        for (var standing : Standing.values()) {
            node.put(standing.name().toLowerCase(Locale.ROOT), tally.of(standing));
        }
        node.put("almost", tally.almost());
        node.put("yes", tally.shown());
        node.put("no", tally.denied());
    }
}
