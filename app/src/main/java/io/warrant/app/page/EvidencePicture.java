package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Warrant;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A picture of a claim's evidence: a bar for each ground, to the right and solid where it speaks
/// for the claim, to the left and hatched where it speaks against it. The words are HTML, so that
/// they wrap on a phone and are read aloud; only the bars are SVG.
final class EvidencePicture {

    private static final String TICKS = "ticks";
    private static final String HATCH = "hatch";

    private final Html html;
    private final Names names;
    private final Scale scale;

    EvidencePicture(Html html, Names names, Scale scale) {
        this.html = html;
        this.names = names;
        this.scale = scale;
    }

    /// What all pictures of the page share; to be written once, before the first.
    void definitions() {
        html.open("svg", "class", "defs", "width", "0", "height", "0", "aria-hidden", "true");
        html.open("defs");
        html.open(
                "pattern",
                "id",
                HATCH,
                "width",
                "5",
                "height",
                "5",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        html.element("rect", "", "class", "hatch-back", "width", "5", "height", "5");
        html.element("rect", "", "class", "hatch-line", "width", "2.5", "height", "5");
        html.close("pattern");
        html.open("g", "id", TICKS);
        for (int power = -scale.against(); power <= scale.support(); power++) {
            var x = scale.place(power);
            html.element(
                    "line",
                    "",
                    "class",
                    power == 0 ? "tick middle" : "tick",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    "0",
                    "y2",
                    "100%");
        }
        html.close("g").close("defs").close("svg");
    }

    void write(Argument argument) {
        html.open("figure", "class", "picture");
        html.element(
                "figcaption",
                "How many times likelier each ground is if the claim holds than if it doesn’t");
        axis();
        var byRatio =
                argument.warrants().stream()
                        .sorted(Comparator.comparing(Warrant::ratio).reversed())
                        .toList();
        html.open("ol", "class", "bars");
        byRatio.stream().filter(warrant -> !isFlat(warrant)).forEach(this::bar);
        html.close("ol");
        flat(
                byRatio.stream()
                        .filter(EvidencePicture::isFlat)
                        .filter(warrant -> !(warrant instanceof Warrant.ByCriterion))
                        .toList());
        html.open("p", "class", "balance").text("All grounds together: ");
        html.element("b", Figures.words(argument.weight())).text(".");
        html.close("p").close("figure");
    }

    /// Whether there would be no bar to see.
    private static boolean isFlat(Warrant warrant) {
        return Figures.factor(warrant.ratio()).equals("×1");
    }

    private void flat(List<Warrant> warrants) {
        if (!warrants.isEmpty()) {
            html.open("p", "class", "flat").text("Neither for nor against: ");
            html.text(
                    warrants.stream()
                            .map(warrant -> names.phrase(warrant.ground()))
                            .collect(Collectors.joining("; ")));
            html.text(".").close("p");
        }
    }

    private void axis() {
        html.open("div", "class", "axis", "aria-hidden", "true");
        html.open("div", "class", "sides");
        html.element("span", "◂ − against").element("span", "for + ▸").close("div");
        html.open("svg", "width", "100%", "height", "18");
        for (int power = -scale.against(); power <= scale.support(); power++) {
            if (power % scale.step() == 0) {
                html.element(
                        "text",
                        tick(power),
                        "x",
                        scale.place(power),
                        "y",
                        "13",
                        "class",
                        anchor(power) + room(power));
            }
        }
        html.close("svg").close("div");
    }

    private String anchor(int power) {
        if (power == -scale.against()) {
            return "first";
        }
        return power == scale.support() ? "last" : "between";
    }

    /// Labels that a narrow screen has no room for.
    private String room(int power) {
        boolean crowded = scale.against() + scale.support() > 3 * scale.step();
        return crowded && power / scale.step() % 2 != 0 ? " spare" : "";
    }

    private static String tick(int power) {
        if (power == 0) {
            return "1";
        }
        var size = String.format(Locale.ROOT, "%,.0f", Math.pow(10, Math.abs(power)));
        return (power > 0 ? "×" : "÷") + size;
    }

    private void bar(Warrant warrant) {
        var ratio = warrant.ratio();
        html.open("li");
        html.open("span", "class", "label").text(names.ground(warrant.ground()));
        StatusMark.write(html, warrant.ground());
        html.close("span");
        html.open("svg", "class", "bar", "width", "100%", "height", "22", "aria-hidden", "true");
        html.element("use", "", "href", "#" + TICKS);
        if (ratio.supports()) {
            html.element(
                    "rect",
                    "",
                    "class",
                    "for",
                    "x",
                    scale.place(0),
                    "y",
                    "50%",
                    "transform",
                    "translate(0 -6)",
                    "width",
                    scale.length(ratio),
                    "height",
                    "12");
        } else if (ratio.opposes()) {
            html.element(
                    "rect",
                    "",
                    "class",
                    "against",
                    "fill",
                    "url(#" + HATCH + ")",
                    "x",
                    scale.place(ratio),
                    "y",
                    "50%",
                    "transform",
                    "translate(0 -6)",
                    "width",
                    scale.length(ratio),
                    "height",
                    "12");
        }
        html.close("svg");
        html.element("span", Figures.factor(ratio), "class", "factor", "aria-hidden", "true");
        html.element("span", ": " + Figures.words(ratio), "class", "spoken");
        html.close("li");
    }
}
