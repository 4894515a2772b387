package io.warrant.app.page;

import java.util.Map;

/// What every page has around its content: the head, the way past the navigation, and the notice of
/// intended use.
final class Frame {

    private final Html html;

    Frame(Html html) {
        this.html = html;
    }

    /// Opens the page up to the start of its main part.
    ///
    /// @param title the page's title, as plain text
    /// @param styles style sheets beside the usual one
    void open(String title, String... styles) {
        var style = StyleSheet.load(styles);
        open(title, style, style.policy());
    }

    /// The same for a page that holds pictures.
    void openWithPictures(String title, String... styles) {
        var style = StyleSheet.load(styles);
        open(title, style, style.policy() + "; img-src data:");
    }

    private void open(String title, StyleSheet style, String policy) {
        html.open("html", "lang", "en").open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.open("meta", "name", "robots", "content", "noindex");
        html.element("title", title).style(style.css()).close("head").open("body");
        html.element("a", "Skip to the result", "class", "skip", "href", "#result");
    }

    void notice() {
        html.open("aside", "class", "intended-use", "aria-label", "Intended use");
        html.open("p").element("strong", "For qualified professionals.");
        html.text(
                " This report ranks diseases by published knowledge. It is not a diagnosis and not"
                        + " a medical device: check its grounds against the patient and the"
                        + " sources before acting on it.");
        html.close("p").close("aside");
    }

    /// The parts of the page.
    ///
    /// @param parts titles by their places, in order
    void contents(Map<String, String> parts) {
        html.open("nav", "aria-label", "Contents").open("ul");
        parts.forEach((place, title) ->
                html.open("li").element("a", title, "href", "#" + place).close("li"));
        html.close("ul").close("nav");
    }

    String close() {
        return html.close("body").close("html").page();
    }
}
