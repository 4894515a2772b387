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
        line(out, "mean reciprocal rank      before     after");
        row(out, "  chosen on", fitted.before().chosenOn(), fitted.after().chosenOn());
        row(out, "  held out", fitted.before().heldOut(), fitted.after().heldOut());
        line(out, "");
        var kept = new LinkedHashMap<Parameter, Double>();
        fitted.steps().stream()
                .filter(Fitting.Step::kept)
                .forEach(step -> kept.put(step.parameter(), step.value()));
        line(out, kept.isEmpty() ? "No value was changed." : "Changed values:");
        kept.forEach((parameter, value) -> line(out, "  " + parameter + " " + value));
        line(
                out,
                Figures.count(fitted.steps().size(), "value")
                        + " were tried; "
                        + fitted.parameters().provenance()
                        + ".");
        line(out, "");
        line(out, "Wrote " + file + ", fingerprint " + BasisText.shortened(fingerprint) + ".");
        return out.toString();
    }

    private static void row(StringBuilder out, String name, double before, double after) {
        line(out, String.format(Locale.ROOT, "%-22s%10.3f%10.3f", name, before, after));
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
