package io.warrant.bench.calibration;

import java.util.List;
import java.util.Locale;

/// Renders a [CalibrationResult] as a short text for a terminal.
public final class CalibrationText {

    private CalibrationText() {}

    public static String render(CalibrationResult result) {
        var out = new StringBuilder();
        var all = result.judgements();
        line(
                out,
                "%d cases whose disease is known, %d others; knowledge %s",
                all.size(),
                result.unknown(),
                result.circumstances().knowledge());
        line(out, "%s", result.circumstances().split());
        line(out, "");
        line(out, "%-40s%12s%12s", "first claim", "calibrated", "raw");
        var calibrated = CalibrationResult.reliability(all, false);
        var raw = CalibrationResult.reliability(all, true);
        var error = result.interval(some -> CalibrationResult.reliability(some, false).error());
        row(out, "expected calibration error, 15 bins", calibrated.error(), raw.error());
        line(out, "  95 %% interval %27s", interval(error.low(), error.high()));
        row(out, "  bins of equal mass", calibrated.errorEqualMass(), raw.errorEqualMass());
        row(out, "Brier score", calibrated.brier(), raw.brier());
        var risk = result.riskCoverage(false);
        var rawRisk = result.riskCoverage(true);
        row(out, "area under risk-coverage curve", risk.area(), rawRisk.area());
        line(out, "  ideal %.4f, random %.4f", risk.ideal(), risk.random());
        for (double coverage : List.of(0.5, 0.8, 0.9, 1.0)) {
            row(
                    out,
                    String.format(
                            Locale.ROOT, "  error where %.0f %% are answered", 100 * coverage),
                    risk.errorAt(coverage),
                    rawRisk.errorAt(coverage));
        }
        line(out, "");
        sets(out, result);
        line(out, "");
        line(
                out,
                "%-16s%8s%8s%10s%10s%8s",
                "findings",
                "cases",
                "ECE",
                "raw ECE",
                "coverage",
                "size");
        result.byFindings().forEach((band, some) -> band(out, band, some));
        return out.toString();
    }

    private static void sets(StringBuilder out, CalibrationResult result) {
        var all = result.judgements();
        var covered = result.interval(CalibrationResult::coverage);
        line(
                out,
                "sets asked to cover %.1f %%: cover %.1f %% (%.1f-%.1f), median size %.0f",
                100 * result.circumstances().settings().coverage(),
                100 * CalibrationResult.coverage(all),
                100 * covered.low(),
                100 * covered.high(),
                CalibrationResult.medianSize(all));
        var answered = result.answered();
        line(
                out,
                "abstains below %.2f: in %.1f %% of cases; of the answers %.1f %% are right, of all"
                        + " %.1f %%",
                result.circumstances().settings().confidence(),
                100 - 100.0 * answered.size() / all.size(),
                100 * CalibrationResult.shareRight(answered),
                100 * CalibrationResult.shareRight(all));
        line(
                out,
                "'Unlisted' gets %.1f %% where the disease is known, %.1f %% where it was hidden;"
                        + " area under ROC %.3f",
                100 * result.unlistedMean(false),
                100 * result.unlistedMean(true),
                result.unlistedArea());
    }

    private static void band(StringBuilder out, String band, List<Judgement> some) {
        line(
                out,
                "%-16s%8d%8.3f%10.3f%9.1f%%%8.0f",
                band,
                some.size(),
                CalibrationResult.reliability(some, false).error(),
                CalibrationResult.reliability(some, true).error(),
                100 * CalibrationResult.coverage(some),
                CalibrationResult.medianSize(some));
    }

    private static String interval(double low, double high) {
        return String.format(Locale.ROOT, "%.3f-%.3f", low, high);
    }

    private static void row(StringBuilder out, String name, double calibrated, double raw) {
        line(out, "%-40s%12.4f%12.4f", name, calibrated, raw);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
