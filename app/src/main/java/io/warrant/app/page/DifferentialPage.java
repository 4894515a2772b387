package io.warrant.app.page;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A differential as one self-contained page, to be read on a screen or printed.
public final class DifferentialPage {

    /// Claims whose grounds are open from the start.
    private static final int OPEN = 3;

    private final Html html = new Html();
    private final Differential differential;
    private final Names names;
    private final PriorLine priors;

    private DifferentialPage(Differential differential, KnowledgeBase knowledge) {
        this.differential = differential;
        names = new Names(knowledge);
        priors = new PriorLine(differential.basis().settings().prior(), knowledge.parameters());
    }

    /// @param knowledge the knowledge that the differential was reckoned from
    /// @return the page, to be stored as UTF-8
    public static String render(Differential differential, KnowledgeBase knowledge) {
        return new DifferentialPage(differential, knowledge).page();
    }

    private String page() {
        var frame = new Frame(html);
        var caseId = differential.basis().caseId();
        frame.open("Differential diagnosis" + (caseId.isEmpty() ? "" : ": " + caseId));
        html.open("header", "class", "top");
        html.element("p", "Warrant · argued differential diagnosis", "class", "eyebrow");
        html.element("h1", caseId.isEmpty() ? "Differential diagnosis" : "Case " + caseId);
        frame.notice();
        frame.contents(parts());
        html.close("header").open("main", "id", "result", "tabindex", "-1");
        new PatientSection(html, names).write(differential.subject());
        new NoticeList(html).write(differential.notices(), differential.subject().ignored());
        ranking();
        separators();
        claims();
        grid();
        html.close("main").open("footer");
        new AssumptionList(html).write(shown(), priors.assumed(shown()));
        new BasisSection(html, names).write(differential.basis());
        html.close("footer");
        return frame.close();
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("ranking", "Ranking");
        if (differential.arguments().size() > 1) {
            parts.put("separators", "What would separate the first two");
        }
        parts.put("claims", "Claims in detail");
        parts.put("grid", "Grid");
        parts.put("basis", "Sources");
        return parts;
    }

    private void ranking() {
        section("ranking", "Ranking");
        var outlook = new OutlookSection(html);
        differential.outlook().abstention().ifPresent(outlook::abstention);
        new RankingTable(html, names)
                .write(
                        differential.arguments(),
                        differential.unlisted(),
                        differential.basis().candidates());
        differential.outlook().set().ifPresent(outlook::set);
        html.close("section");
    }

    private void separators() {
        var arguments = differential.arguments();
        if (arguments.size() > 1) {
            section("separators", "What would separate the first two");
            new SeparatorTable(html, names)
                    .write(arguments.get(0), arguments.get(1), differential.separators());
            html.close("section");
        }
    }

    private void claims() {
        section("claims", "Claims in detail");
        html.element(
                "p",
                "On paper stands what was open on the screen; the source rows are in the file.",
                "class",
                "on-paper");
        var sections = new ClaimSection(html, names, priors, shown());
        for (var argument : shown()) {
            boolean listed = argument.claim() instanceof Claim.Diagnosis;
            sections.write(argument, listed && argument.rank() <= OPEN);
        }
        html.close("section");
    }

    private void grid() {
        section("grid", "Grounds by claims");
        new Grid(html, names).write(differential.arguments());
        html.close("section");
    }

    private List<Argument> shown() {
        return RankingTable.inPlace(differential.arguments(), differential.unlisted());
    }

    private void section(String id, String title) {
        html.open("section", "class", id, "aria-labelledby", id);
        html.element("h2", title, "id", id);
    }
}
