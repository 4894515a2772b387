package io.warrant.app.text;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.fusion.Fusion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words of the record that a ground was read from.
public final class Quotes {

    private static final int LONGEST = 80;

    private Quotes() {}

    /// Such as ` (“dilated aortic root”, characters 120–139)`, or ` (ecg.hea, II 1.2–1.6 s, by
    /// ecg-normal)`, or both for several sources; empty for what was neither read from words nor
    /// seen in a recording.
    public static String of(Ground ground) {
        return ground instanceof Finding finding ? of(finding.origin()) : "";
    }

    /// The same for an origin.
    public static String of(Origin origin) {
        return switch (origin) {
            case Origin.Words words ->
                    " (“"
                            + shortened(words.words())
                            + "”, "
                            + (words.document().isEmpty() ? "" : words.document() + ", ")
                            + "characters "
                            + words.from()
                            + "–"
                            + words.to()
                            + ")";
            case Origin.Perceived(var document, var part, var model, _, _) ->
                    " (" + document + (part.isEmpty() ? "" : ", " + part) + ", by " + model + ")";
            case Origin.Several(var sources, var fusion) -> several(sources, fusion);
            case Origin.Entry _, Origin.Typed _, Origin.Confirmed _ -> "";
        };
    }

    /// Each source with what it says, and how they were brought together.
    private static String several(List<Finding.Suspected> sources, Fusion fusion) {
        return sources.stream()
                .map(each -> Figures.percent(each.probability()) + source(each.origin()))
                .collect(
                        Collectors.joining(
                                "; ",
                                " (",
                                String.format(
                                        Locale.ROOT,
                                        "; together by Bayes’s rule, conflict %.2f of 1)",
                                        fusion.conflict())));
    }

    private static String source(Origin origin) {
        return origin instanceof Origin.Perceived ? of(origin) : " in the record";
    }

    static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
