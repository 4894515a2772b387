package io.warrant.app.page;

import io.warrant.app.text.Figures;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Ground;

/// Says of a finding what its name doesn't: that it was excluded, or is only suspected.
final class StatusMark {

    private StatusMark() {}

    static void write(Html html, Ground ground) {
        if (ground instanceof Finding.Excluded) {
            html.text(" ").element("span", "excluded", "class", "excluded");
        } else if (ground instanceof Finding.Suspected suspected) {
            html.text(" ").element("span", words(suspected), "class", "suspected");
        }
    }

    /// Such as `suspected, 81 %`.
    static String words(Finding.Suspected suspected) {
        return "suspected, " + Figures.percent(suspected.probability());
    }
}
