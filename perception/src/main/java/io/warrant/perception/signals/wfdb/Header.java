package io.warrant.perception.signals.wfdb;

import io.warrant.engine.errors.InvalidCaseException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What a header tells.
///
/// @param rate samples a second of each signal
/// @param length samples of each signal; empty where the header doesn't tell
record Header(double rate, OptionalInt length, List<Signal> signals) {

    static final int MOST_SIGNALS = 64;

    private static final Pattern FORMAT = Pattern.compile("(\\d+)(x\\d+)?(:\\d+)?(?:\\+(\\d+))?");

    /// A bare name: a header reaches no other folder.
    private static final Pattern FILE = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:\\x00-\\x1f]{1,255}");

    private static final Pattern GAIN =
            Pattern.compile("([-+0-9.eE]+)(?:\\((-?\\d+)\\))?(?:/(\\S+))?");
    private static final double USUAL_GAIN = 200;
    private static final double USUAL_RATE = 250;

    Header {
        signals = List.copyOf(signals);
    }

    /// One signal.
    ///
    /// @param file the file of its samples, shared with other signals
    /// @param offset bytes of the file before its samples
    /// @param gain units of the converter per physical unit
    /// @param baseline what the converter gives for 0
    /// @param checksum sum of all samples, of which the lowest 16 bits count
    record Signal(
            String name,
            String file,
            int format,
            int offset,
            double gain,
            int baseline,
            String unit,
            OptionalInt checksum) {}

    /// @param document for messages
    static Header parse(String document, String text) {
        var lines = new ArrayList<String>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(lines::add);
        if (lines.isEmpty()) {
            throw bad(document, 1, "is empty");
        }
        var first = lines.getFirst().split("\\s+");
        if (first.length < 2) {
            throw bad(document, 1, "doesn't say how many signals there are");
        }
        if (first[0].contains("/")) {
            throw bad(document, 1, "has several segments, which aren't read");
        }
        int count = whole(document, 1, first[1]);
        if (count < 1 || count > MOST_SIGNALS || lines.size() < count + 1) {
            throw bad(
                    document, 1, "names " + count + " signals and describes " + (lines.size() - 1));
        }
        double rate =
                first.length > 2 ? number(document, 1, first[2].split("[/(]")[0]) : USUAL_RATE;
        if (!(rate > 0 && rate <= 100_000)) {
            throw bad(document, 1, "has a rate of " + rate);
        }
        int length = first.length > 3 ? whole(document, 1, first[3]) : 0;
        var signals = new ArrayList<Signal>();
        for (int i = 1; i <= count; i++) {
            signals.add(signal(document, i + 1, lines.get(i)));
        }
        return new Header(rate, length > 0 ? OptionalInt.of(length) : OptionalInt.empty(), signals);
    }

    private static Signal signal(String document, int line, String text) {
        var parts = text.split("\\s+", 9);
        var format = FORMAT.matcher(parts.length > 1 ? parts[1] : "");
        if (!format.matches()) {
            throw bad(document, line, "has no format of samples");
        }
        if (format.group(2) != null || format.group(3) != null) {
            throw bad(document, line, "has several samples a frame or a skew, which aren't read");
        }
        if (!FILE.matcher(parts[0]).matches()) {
            throw bad(document, line, "names a file that can't lie beside it");
        }
        var gain = GAIN.matcher(parts.length > 2 ? parts[2] : "0");
        if (!gain.matches()) {
            throw bad(document, line, "has the gain '" + parts[2] + "'");
        }
        double units = number(document, line, gain.group(1));
        int zero = parts.length > 4 ? whole(document, line, parts[4]) : 0;
        return new Signal(
                parts.length > 8 ? parts[8].strip() : "signal " + (line - 1),
                parts[0],
                whole(document, line, format.group(1)),
                format.group(4) == null ? 0 : whole(document, line, format.group(4)),
                units == 0 ? USUAL_GAIN : units,
                gain.group(2) == null ? zero : whole(document, line, gain.group(2)),
                gain.group(3) == null ? "mV" : gain.group(3),
                parts.length > 6
                        ? OptionalInt.of(whole(document, line, parts[6]) & 0xffff)
                        : OptionalInt.empty());
    }

    private static int whole(String document, int line, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw bad(document, line, "has '" + shortened(text) + "' where a whole number belongs");
        }
    }

    private static double number(String document, int line, String text) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Told below.
        }
        throw bad(document, line, "has '" + shortened(text) + "' where a number belongs");
    }

    private static String shortened(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    private static InvalidCaseException bad(String document, int line, String what) {
        return new InvalidCaseException(
                "The header %s, line %d of those that aren't comments, %s. Maybe it isn't a WFDB header, or was edited by hand."
                        .formatted(document, line, what));
    }
}
