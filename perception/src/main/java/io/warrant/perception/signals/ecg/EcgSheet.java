package io.warrant.perception.signals.ecg;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Tracing;
import io.warrant.perception.sheets.Sheet;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// An ECG written as a table: a column for each lead in millivolts, a row for each moment, and a
/// column that tells the time.
public final class EcgSheet {

    private static final String UNIT = "[ _]*[(\\[]?(mv|uv|µv|μv)[)\\]]?$";

    /// Names of columns that tell the time, with how many of their unit make a second.
    private static final Map<String, Double> CLOCKS =
            Map.of(
                    "time", 1.0,
                    "t", 1.0,
                    "time_s", 1.0,
                    "seconds", 1.0,
                    "time_ms", 1000.0,
                    "ms", 1000.0,
                    "milliseconds", 1000.0);

    /// A step may differ so far from the mean one, which rounding explains.
    private static final double UNSTEADY = 0.5;

    private EcgSheet() {}

    /// Whether a table holds an ECG rather than rows of patients.
    public static boolean isEcg(Sheet sheet) {
        return sheet.rows().size() > 1
                && TwelveLeads.some(
                        sheet.columns().stream().map(column -> lead(column.name())).toList());
    }

    /// @throws InvalidCaseException if it tells no steady time, or a lead holds what is no number
    public static Tracing of(Sheet sheet) {
        var leads = new ArrayList<String>();
        var samples = new ArrayList<float[]>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            var name = lead(sheet.columns().get(column).name());
            if (TwelveLeads.isLead(name)) {
                leads.add(name);
                samples.add(samples(sheet, column));
            }
        }
        return new Tracing(sheet.name(), rate(sheet), leads, samples.toArray(float[][]::new));
    }

    /// `V1` of `V1 (uV)`.
    private static String lead(String column) {
        return column.strip().replaceFirst("(?i)" + UNIT, "");
    }

    private static float[] samples(Sheet sheet, int column) {
        var told = sheet.columns().get(column);
        if (told.kind() != Sheet.Kind.NUMBER) {
            throw new InvalidCaseException(
                    "Lead %s of %s holds a value that is no number. Correct it."
                            .formatted(told.name(), sheet.name()));
        }
        double scale =
                told.name().toLowerCase(Locale.ROOT).matches(".*[ _(\\[][uµμ]v.*") ? 1e-3 : 1;
        var samples = new float[sheet.rows().size()];
        for (int at = 0; at < samples.length; at++) {
            samples[at] = (float) (scale * Sheet.number(sheet.rows().get(at)[column]));
        }
        return samples;
    }

    private static double rate(Sheet sheet) {
        int clock = clock(sheet);
        double unit = Optional.ofNullable(CLOCKS.get(name(sheet, clock))).orElse(1.0);
        int last = sheet.rows().size() - 1;
        double step = (time(sheet, clock, last) - time(sheet, clock, 0)) / last;
        for (int at = 1; at <= last; at++) {
            double own = time(sheet, clock, at) - time(sheet, clock, at - 1);
            if (!(step > 0) || !(Math.abs(own - step) <= UNSTEADY * step)) {
                throw new InvalidCaseException(
                        "The times of %s don't rise steadily (row %d). Export it with one row for each sample."
                                .formatted(sheet.name(), at + 1));
            }
        }
        return unit / step;
    }

    private static int clock(Sheet sheet) {
        return IntStream.range(0, sheet.columns().size())
                .filter(column -> CLOCKS.containsKey(name(sheet, column)))
                .filter(column -> sheet.columns().get(column).kind() == Sheet.Kind.NUMBER)
                .findFirst()
                .orElseThrow(() ->
                        new InvalidCaseException(
                                sheet.name()
                                        + " has leads, but no column that tells the time. Add one"
                                        + " called time (in seconds) or time_ms."));
    }

    private static String name(Sheet sheet, int column) {
        return sheet.columns().get(column).name().strip().toLowerCase(Locale.ROOT);
    }

    private static double time(Sheet sheet, int clock, int row) {
        return Sheet.number(sheet.rows().get(row)[clock]);
    }
}
