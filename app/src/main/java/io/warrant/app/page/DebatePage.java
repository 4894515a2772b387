package io.warrant.app.page;

import io.warrant.app.text.DebateSentences;
import io.warrant.engine.debate.Debate;
import io.warrant.engine.debate.Node;
import io.warrant.engine.debate.Rule;
import io.warrant.engine.debate.Ruling;
import io.warrant.engine.debate.Semantics;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.LinkedHashMap;
import java.util.List;

/// Which claims stand against each other, as one self-contained page.
public final class DebatePage {

    private final Html html = new Html();
    private final Debate debate;
    private final Names names;
    private final DebateSentences sentences;

    private DebatePage(Debate debate, Ruling ruling, KnowledgeBase base) {
        this.debate = debate;
        names = new Names(base);
        sentences =
                new DebateSentences(debate, ruling, new io.warrant.app.text.Names(base)::ground);
    }

    /// @param base the knowledge that the debate rests on
    /// @return the page, to be stored as UTF-8
    public static String render(Debate debate, Ruling ruling, KnowledgeBase base) {
        return new DebatePage(debate, ruling, base).page();
    }

    private String page() {
        var frame = new Frame(html);
        var differential = debate.differential();
        var caseId = differential.basis().caseId();
        frame.open("Which claims stand" + (caseId.isEmpty() ? "" : ": " + caseId), "debate.css");
        html.open("header", "class", "top");
        html.element("p", "Warrant · arguments in conflict", "class", "eyebrow");
        html.element("h1", "Which claims stand" + (caseId.isEmpty() ? "" : ": case " + caseId));
        frame.notice();
        var parts = new LinkedHashMap<String, String>();
        parts.put("contest", "Picture");
        parts.put("verdicts", "Claims");
        parts.put("sides", "Sides");
        parts.put("every-ground", "Grounds");
        parts.put("rules", "Rules");
        parts.put("basis", "Sources");
        frame.contents(parts);
        html.close("header").open("main", "id", "result", "tabindex", "-1");
        html.element("p", sentences.outcome(), "class", "outcome");
        html.element("p", DebateSentences.WORTH, "class", "worth");
        new PatientSection(html, names).write(differential.subject());
        new NoticeList(html).write(differential.notices(), differential.subject().ignored());
        section("contest", "Who supports and attacks whom");
        new ArgumentPicture(html, sentences).write();
        html.close("section");
        verdicts();
        sides();
        grounds();
        rules();
        html.close("main").open("footer");
        new BasisSection(html, names).write(differential.basis());
        html.close("footer");
        return frame.close();
    }

    private void section(String id, String title) {
        html.open("section", "class", id, "aria-labelledby", id);
        html.element("h2", title, "id", id);
    }

    private void table(String label, String caption, String... columns) {
        html.open("div", "class", "scroll", "role", "group", "tabindex", "0", "aria-label", label);
        html.open("table").element("caption", caption).open("thead").open("tr");
        for (var column : columns) {
            html.element("th", column, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
    }

    private void endTable() {
        html.close("tbody").close("table").close("div");
    }

    private void verdicts() {
        section("verdicts", "What stands, and why");
        table(
                "Claims",
                "What nobody within reach can object to stands; what no side holds is rejected.",
                "Claim",
                "Probability",
                "Verdict",
                "Why");
        for (int i = 0; i < debate.positions(); i++) {
            html.open("tr").element("th", sentences.claim(i), "scope", "row");
            html.element("td", sentences.chance(i), "class", "chance");
            html.element("td", DebateSentences.word(sentences.label(i)), "class", "verdict");
            html.open("td");
            list(sentences.reasons(i));
            html.close("td").close("tr");
        }
        endTable();
        if (!sentences.kin().isEmpty()) {
            html.element("h3", "Can both be right");
            list(sentences.kin());
        }
        if (!sentences.conflicts().isEmpty()) {
            html.element("h3", "Findings in conflict");
            list(sentences.conflicts());
        }
        html.close("section");
    }

    private void list(List<String> items) {
        html.open("ul");
        items.forEach(item -> html.element("li", item));
        html.close("ul");
    }

    private void sides() {
        section("sides", "Ways to take sides");
        for (var extensions : sentences.ruling().extensions()) {
            html.element("h3", title(extensions.semantics()));
            if (extensions.sets().isEmpty()) {
                html.element("p", "There is none.");
                continue;
            }
            html.open("ol");
            extensions.sets().forEach(set -> html.element("li", sentences.side(set)));
            html.close("ol");
        }
        if (sentences.ruling().extensions().isEmpty()) {
            html.element("p", "Only grounded semantics was asked for.");
        }
        html.close("section");
    }

    private static String title(Semantics semantics) {
        return switch (semantics) {
            case GROUNDED -> "Without taking sides (grounded semantics)";
            case PREFERRED -> "As many as can be held together (preferred semantics)";
            case STABLE -> "Deciding on everything (stable semantics)";
        };
    }

    private void grounds() {
        section("every-ground", "Every ground");
        table("Grounds", "What supports and attacks each claim.", "Claim", "Ground", "Does");
        for (int i = 0; i < debate.nodes().size(); i++) {
            if (debate.nodes().get(i) instanceof Node.Point point) {
                html.open("tr").element("th", sentences.claim(point.position()), "scope", "row");
                html.element("td", sentences.brief(i));
                html.element(
                        "td",
                        point.isAgainst()
                                ? "attacks: " + sentences.answer(point.position())
                                : "supports");
                html.close("tr");
            }
        }
        endTable();
        html.close("section");
    }

    private void rules() {
        section("rules", "By which rules");
        html.open("ul");
        for (var rule : Rule.values()) {
            html.element("li", sentences.rule(rule));
        }
        html.element("li", "The margin is an assumption: " + Debate.MARGIN_REASON);
        html.close("ul").close("section");
    }
}
