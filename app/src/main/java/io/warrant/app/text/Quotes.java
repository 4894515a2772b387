package io.warrant.app.text;

import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;
import io.warrant.engine.clinical.Origin;

/// The words of the record that a ground was read from.
public final class Quotes {

    private static final int LONGEST = 80;

    private Quotes() {}

    /// Such as ` (“dilated aortic root”, characters 120–139)`; empty for what wasn't read from
    /// words.
    public static String of(Ground ground) {
        return ground instanceof Finding finding && finding.origin() instanceof Origin.Words words
                ? " (“"
                        + shortened(words.words())
                        + "”, "
                        + (words.document().isEmpty() ? "" : words.document() + ", ")
                        + "characters "
                        + words.from()
                        + "–"
                        + words.to()
                        + ")"
                : "";
    }

    static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
