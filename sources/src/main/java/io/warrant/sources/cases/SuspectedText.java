package io.warrant.sources.cases;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.fusion.Opinion;
import io.warrant.sources.files.PrintableText;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A suspected finding as a case file writes it: a term, how likely it is, and where a model saw
/// it, such as `HP:0000541 81 % (eye.jpg, 120,80 40×30, by fundus, prior 0.3)`.
///
/// @param term the id or name
/// @param probability from 0 to 1
/// @param origin who suspects it; empty for the writer of the file
public record SuspectedText(String term, double probability, Optional<Origin> origin) {

    private static final double LEAST_PRIOR = 0.001;

    private static final Pattern FORM =
            Pattern.compile(
                    "(?<term>.{1,300}?)[\\s:,=]+(?<number>\\d{1,3}(\\.\\d{1,20})?|\\.\\d{1,20})"
                            + "\\s{0,3}(?<percent>%?)"
                            + "(\\s{1,3}\\((?<seen>.{1,300}), by (?<model>[^()]{1,100}?)"
                            + "(, prior (?<prior>0?\\.\\d{1,20}))?\\))?");

    /// Empty where the text has another form, or the number is no probability.
    public static Optional<SuspectedText> parse(String text) {
        var form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(form.group("number"));
        double probability = form.group("percent").isEmpty() ? number : number / 100;
        if (probability > 1) {
            return Optional.empty();
        }
        return Optional.of(
                new SuspectedText(
                        form.group("term"),
                        probability,
                        Optional.ofNullable(form.group("seen"))
                                .map(seen ->
                                        perceived(
                                                seen, form.group("model"), form.group("prior")))));
    }

    private static Origin perceived(String seen, String model, @Nullable String prior) {
        int comma = seen.indexOf(", ");
        return new Origin.Perceived(
                PrintableText.of(comma < 0 ? seen : seen.substring(0, comma)),
                PrintableText.of(comma < 0 ? "" : seen.substring(comma + 2)),
                PrintableText.of(model),
                "",
                prior == null ? Opinion.NO_PRIOR : prior(Double.parseDouble(prior)));
    }

    /// Never 0, which nothing could move.
    private static double prior(double written) {
        return Math.clamp(written, LEAST_PRIOR, 1 - LEAST_PRIOR);
    }

    /// A finding in that form, one text for each of its sources.
    public static List<String> each(Finding.Suspected finding) {
        return finding.origin() instanceof Origin.Several(var sources, _)
                ? sources.stream().map(SuspectedText::of).toList()
                : List.of(of(finding));
    }

    private static String of(Finding.Suspected finding) {
        var seen = finding.origin() instanceof Origin.Perceived perceived ? seen(perceived) : "";
        return String.format(Locale.ROOT, "%s %.4f%s", finding.term(), finding.probability(), seen);
    }

    private static String seen(Origin.Perceived perceived) {
        return " ("
                + perceived.document()
                + (perceived.part().isEmpty() ? "" : ", " + perceived.part())
                + ", by "
                + perceived.model()
                + (perceived.prior() == Opinion.NO_PRIOR
                        ? ""
                        : String.format(Locale.ROOT, ", prior %.4f", perceived.prior()))
                + ")";
    }
}
