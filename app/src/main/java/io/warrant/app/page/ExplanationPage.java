package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Why one disease has its rank, as one self-contained page.
public final class ExplanationPage {

    private final Html html = new Html();
    private final Explanation explanation;
    private final Names names;
    private final PriorLine priors;

    private ExplanationPage(Explanation explanation, KnowledgeBase knowledge) {
        this.explanation = explanation;
        names = new Names(knowledge);
        priors = new PriorLine(explanation.basis().settings().prior(), knowledge.parameters());
    }

    /// @param knowledge the knowledge that the explanation was reckoned from
    /// @return the page, to be stored as UTF-8
    public static String render(Explanation explanation, KnowledgeBase knowledge) {
        return new ExplanationPage(explanation, knowledge).page();
    }

    private String page() {
        var frame = new Frame(html);
        var argument = explanation.argument();
        var title =
                "Why "
                        + names.claim(argument.claim())
                        + " has rank "
                        + Figures.grouped(argument.rank());
        frame.open(title);
        html.open("header", "class", "top");
        var caseId = explanation.basis().caseId();
        html.element(
                "p",
                "Warrant · explanation" + (caseId.isEmpty() ? "" : " · case " + caseId),
                "class",
                "eyebrow");
        html.element("h1", title);
        frame.notice();
        frame.contents(parts());
        html.close("header").open("main", "id", "result", "tabindex", "-1");
        new NoticeList(html).write(explanation.notices(), List.of());
        section("why", "The claim and its grounds");
        var sections = new ClaimSection(html, names, priors, shown());
        sections.write(argument, true);
        html.close("section");
        section("counterfactuals", "What would move it");
        new CounterfactualTable(html).write(argument.rank(), explanation.counterfactuals());
        html.close("section");
        if (isRival()) {
            section("first", "Beside the claim that is first");
            sections.write(explanation.first(), false);
            html.close("section");
        }
        section("grid", "Ground by ground");
        new Grid(html, names).write(shown());
        html.close("section").close("main").open("footer");
        new AssumptionList(html).write(shown(), priors.assumed(shown()));
        new BasisSection(html, names).write(explanation.basis());
        html.close("footer");
        return frame.close();
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("why", "The claim");
        parts.put("counterfactuals", "What would move it");
        if (isRival()) {
            parts.put("first", "The first claim");
        }
        parts.put("grid", "Ground by ground");
        parts.put("basis", "Sources");
        return parts;
    }

    private boolean isRival() {
        return !explanation.first().claim().equals(explanation.argument().claim());
    }

    private List<Argument> shown() {
        return isRival()
                ? List.of(explanation.argument(), explanation.first())
                : List.of(explanation.argument());
    }

    private void section(String id, String title) {
        html.open("section", "class", id, "aria-labelledby", id);
        html.element("h2", title, "id", id);
    }
}
