package io.warrant.bench.select;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import io.warrant.bench.metrics.Interval;

import java.util.List;
import java.util.Locale;

/// How well instruments were chosen, as text and JSON.
public final class SelectReport {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final List<String> NAMES =
            List.of("recall1", "recall3", "recall5", "recall10", "recall20");

    private SelectReport() {}

    public static String text(SelectBench.Result result) {
        var text = new StringBuilder();
        text.append(
                String.format(
                        Locale.ROOT,
                        "%d items on %d notes or guidelines; %d more ask for a calculator that"
                                + " doesn't exist.%n%n",
                        result.items(),
                        result.groups(),
                        result.without()));
        text.append("right one among the first          1               5              10\n");
        for (var line : result.lines()) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%s of %s (%d):%n  %s%n",
                            line.parts().name().toLowerCase(Locale.ROOT),
                            line.pool(),
                            line.instruments(),
                            shares(line)));
        }
        return text.toString();
    }

    private static String shares(SelectBench.Line line) {
        var text = new StringBuilder(" ".repeat(24));
        for (int at : new int[] {0, 2, 3}) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%6.1f %% (%s)",
                            100 * line.rates().values()[at],
                            line.intervals().isEmpty() ? "" : interval(line.intervals().get(at))));
        }
        return text.toString();
    }

    private static String interval(Interval one) {
        return String.format(Locale.ROOT, "%.0f–%.0f", 100 * one.low(), 100 * one.high());
    }

    public static String json(SelectBench.Result result) {
        var root = MAPPER.createObjectNode();
        root.put("items", result.items());
        root.put("groups", result.groups());
        root.put("without", result.without());
        var lines = root.putArray("lines");
        for (var line : result.lines()) {
            var node = lines.addObject();
            node.put("pool", line.pool());
            node.put("parts", line.parts().name().toLowerCase(Locale.ROOT));
            node.put("instruments", line.instruments());
            for (int at = 0; at < NAMES.size(); at++) {
                var share = node.putObject(NAMES.get(at));
                share.put("share", line.rates().values()[at]);
                if (!line.intervals().isEmpty()) {
                    share.put("low", line.intervals().get(at).low());
                    share.put("high", line.intervals().get(at).high());
                }
            }
        }
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of numbers and texts can be written.", e);
        }
    }
}
