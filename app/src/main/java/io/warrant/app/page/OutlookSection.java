package io.warrant.app.page;

import io.warrant.app.text.Outlooks;
import io.warrant.engine.argument.Outlook;

/// Whether to rely on the first claim, and which claims to keep in mind.
final class OutlookSection {

    private final Html html;

    OutlookSection(Html html) {
        this.html = html;
    }

    /// Before the ranking: that it isn't to be relied on, and what to look for instead.
    void abstention(Outlook.Abstention abstention) {
        html.open("section", "class", "abstention", "role", "note", "aria-label", "Abstention");
        html.open("p").element("strong", Outlooks.abstention(abstention)).close("p");
        if (!abstention.questions().isEmpty()) {
            html.element("p", "Best to look for next:").open("ol");
            abstention.questions().forEach(each -> html.element("li", Outlooks.question(each)));
            html.close("ol");
        }
        html.close("section");
    }

    /// After the ranking: the set and its promise.
    void set(Outlook.LikelySet set) {
        html.open("p", "class", "likely-set").element("b", "To keep in mind. ");
        html.text(Outlooks.set(set) + " Measured on " + set.by() + ".").close("p");
    }
}
