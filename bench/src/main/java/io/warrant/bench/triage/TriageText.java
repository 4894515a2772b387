package io.warrant.bench.triage;

import java.util.Locale;

/// Renders a [TriageResult] as a short text for a terminal.
public final class TriageText {

    private TriageText() {}

    public static String render(TriageResult result) {
        var proof = result.proof();
        var out = new StringBuilder();
        out.append(
                String.format(
                        Locale.ROOT,
                        "%d vignettes, %d with an urgency (%d of them with no finding read),"
                                + " knowledge %s%n%n",
                        result.vignettes(),
                        proof.cases(),
                        result.unread(),
                        result.knowledge()));
        out.append(
                String.format(
                        Locale.ROOT,
                        "each told from all others   %d of %d right: %.1f %% (%.1f to %.1f)%n",
                        proof.right(),
                        proof.cases(),
                        100 * proof.share(),
                        100 * proof.low(),
                        100 * proof.high()));
        out.append(
                String.format(
                        Locale.ROOT,
                        "always the commonest        %.1f %%%nas good by shuffled labels  p ="
                                + " %.3f%n%n",
                        100 * proof.commonest(),
                        result.chance()));
        proof.named()
                .forEach((level, named) ->
                        out.append("stated ")
                                .append(level)
                                .append(", told ")
                                .append(named)
                                .append('\n'));
        return out.append('\n')
                .append(
                        proof.isBetter()
                                ? "Better than naming the commonest: triage tells it, with these"
                                        + " figures.\n"
                                : "Not better than naming the commonest: triage says that there is"
                                        + " not enough to tell.\n")
                .toString();
    }
}
