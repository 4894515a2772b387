package io.warrant.app.text;

import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.learning.Fitting;

import java.util.LinkedHashMap;
import java.util.Locale;

/// Renders what fitting the parameters came to.
public final class FittingText {

    private FittingText() {}

    /// @param file the pack that was written
    /// @param fingerprint its content hash
    public static String render(Fitting.Fitted fitted, String file, String fingerprint) {
        var out = new StringBuilder();
        line(out, "%-22s%10s%10s", "mean reciprocal rank", "before", "after");
        line(
                out,
                "%-22s%10.3f%10.3f",
                "  chosen on",
                fitted.before().chosenOn(),
                fitted.after().chosenOn());
        line(
                out,
                "%-22s%10.3f%10.3f",
                "  held out",
                fitted.before().heldOut(),
                fitted.after().heldOut());
        line(out, "");
        var kept = new LinkedHashMap<Parameter, Double>();
        fitted.steps().stream()
                .filter(Fitting.Step::kept)
                .forEach(step -> kept.put(step.parameter(), step.value()));
        line(out, kept.isEmpty() ? "No value was changed." : "Changed values:");
        kept.forEach((parameter, value) -> line(out, "  %-22s%s", parameter, value));
        line(out, "%d values were tried; %s.", fitted.steps().size(), fitted.parameters().provenance());
        line(out, "");
        line(out, "Wrote %s, fingerprint %s.", file, fingerprint.substring(0, 12));
        return out.toString();
    }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
