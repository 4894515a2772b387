package io.warrant.sources.starter;

import io.warrant.engine.knowledge.Frequency;

import java.util.regex.Pattern;

/// Reads a frequency as the facts table writes it: `12/14` patients, `30-79%`, `4.5%`, or nothing
/// where the source doesn't say.
final class FrequencyText {

    private static final Pattern COUNT = Pattern.compile("(\\d{1,7})/(\\d{1,7})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)%");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})-(\\d{1,3})%");

    private FrequencyText() {}

    /// @throws IllegalArgumentException for any other text, and for what can't be a frequency
    static Frequency parse(String text) {
        if (text.isEmpty()) {
            return new Frequency.Unstated();
        }
        var count = COUNT.matcher(text);
        if (count.matches()) {
            return new Frequency.Counted(
                    Integer.parseInt(count.group(1)), Integer.parseInt(count.group(2)));
        }
        var range = RANGE.matcher(text);
        if (range.matches()) {
            return new Frequency.Band(share(range.group(1)), share(range.group(2)));
        }
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return new Frequency.Band(share(percent.group(1)), share(percent.group(1)));
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no frequency such as 12/14, 30-79% or 4.5%.");
    }

    private static double share(String percent) {
        return Double.parseDouble(percent) / 100;
    }
}
