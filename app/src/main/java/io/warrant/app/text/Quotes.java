package io.warrant.app.text;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.clinical.Origin;

/// The words of the record that a ground was read from.
public final class Quotes {

    private static final int LONGEST = 80;

    private Quotes() {}

    /// Such as ` (“dilated aortic root”, characters 120–139)`, or ` (ecg.hea, II 1.2–1.6 s, by
    /// ecg-normal)`; empty for what was neither read from words nor seen in a recording.
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
            case Origin.Perceived(var document, var part, var model, _) ->
                    " (" + document + (part.isEmpty() ? "" : ", " + part) + ", by " + model + ")";
            case Origin.Entry _, Origin.Typed _, Origin.Confirmed _ -> "";
        };
    }

    static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
