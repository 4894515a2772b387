package io.warrant.app.page;

import io.warrant.app.exchange.Program;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.knowledge.Source;

import java.util.List;

/// What the result was reckoned from, so that it can be reckoned again.
final class BasisSection {

    private final Html html;
    private final Names names;

    BasisSection(Html html, Names names) {
        this.html = html;
        this.names = names;
    }

    void write(Basis basis) {
        html.open("section", "class", "basis", "aria-labelledby", "basis");
        html.element("h2", "What this was reckoned from", "id", "basis");
        html.open("dl", "class", "facts wide");
        fact("Program", "Warrant " + Program.version());
        fact("Knowledge", basis.knowledge());
        html.open("div").element("dt", "Fingerprint of the knowledge (SHA-256)");
        html.open("dd").element("code", basis.fingerprint()).close("dd").close("div");
        fact("Candidates", candidates(basis));
        fact("Prior", prior(basis.settings().prior()));
        fact("Parameters", names.knowledge().parameters().provenance());
        html.close("dl");
        sources(basis.sources());
        html.close("section");
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close("div");
    }

    private static String candidates(Basis basis) {
        var which =
                switch (basis.settings().candidates()) {
                    case OMIM -> "diseases of OMIM";
                    case ORPHA -> "diseases of Orphanet";
                    case ALL -> "diseases of all catalogues";
                };
        return Figures.grouped(basis.candidates()) + " " + which;
    }

    private static String prior(Basis.Prior prior) {
        return switch (prior) {
            case UNIFORM -> "uniform: all candidates held to be equally common";
            case PREVALENCE -> "prevalence: by how common the sources say a disease is";
        };
    }

    private void sources(List<Source> sources) {
        html.open(
                "div",
                "class",
                "scroll",
                "role",
                "group",
                "tabindex",
                "0",
                "aria-label",
                "Sources of the knowledge, scrolls sideways");
        html.open("table").element("caption", "Sources of the knowledge");
        html.open("thead").open("tr");
        for (var head : List.of("Source", "Version", "Licence", "Fingerprint")) {
            html.element("th", head, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (var source : sources) {
            html.open("tr").open("th", "scope", "row");
            Links.write(html, source.title(), source.url());
            html.close("th").element("td", source.version()).element("td", source.licence());
            html.open("td").element("code", source.fingerprint()).close("td").close("tr");
        }
        html.close("tbody").close("table").close("div");
    }
}
