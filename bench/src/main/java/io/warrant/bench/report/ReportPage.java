package io.warrant.bench.report;

import java.util.List;

/// One self-contained HTML page: headings, sentences, pictures and tables, in light and dark.
public final class ReportPage {

    private static final String STYLE =
            """
            :root { color-scheme: light dark; --ink: #1c2430; --paper: #fdfdfc; --soft: #5b6675;
              --line: #d5dae1; --bar: #2f6f9f; --whisker: #10202e; --other: #a04a12; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8ebef; --paper: #14181d;
              --soft: #a3adba; --line: #38414c; --bar: #5fa3d3; --whisker: #f3f6f9; --other: #f0a468; } }
            body { font: 16px/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper);
              max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.7rem; margin-bottom: .2rem; } h2 { margin-top: 2.2rem; font-size: 1.2rem; }
            p.lead { color: var(--soft); margin-top: 0; }
            table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
            th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
            td.number, th.number { text-align: right; white-space: nowrap; }
            .scroll { overflow-x: auto; }
            svg { width: 100%; height: auto; } svg text { fill: var(--ink); font-size: 13px; }
            svg .tick { fill: var(--soft); font-size: 12px; } .grid { stroke: var(--line); }
            svg.square { max-width: 46rem; } .line { fill: none; stroke-width: 2; }
            .line.main { stroke: var(--bar); } .dot.main { fill: var(--bar); }
            .line.other { stroke: var(--other); stroke-dasharray: 7 4; }
            .dot.other { fill: none; stroke: var(--other); stroke-width: 1.5; }
            .line[class*=rival] { stroke-width: 1.8; }
            .rival1 { stroke: #a04a12; stroke-dasharray: 8 3; } .rival2 { stroke: #2e7d4f; stroke-dasharray: 3 3; }
            .rival3 { stroke: #7b4ea3; stroke-dasharray: 10 3 2 3; } .rival4 { stroke: #8a6d00; }
            .rival5 { stroke: #b03060; stroke-dasharray: 6 6; } .rival6 { stroke: #00757a; stroke-dasharray: 1 3; }
            .rival7 { stroke: #666; stroke-dasharray: 12 6; }
            @media (prefers-color-scheme: dark) { .rival1 { stroke: #f0a468; } .rival2 { stroke: #6fd09a; }
              .rival3 { stroke: #c39be8; } .rival4 { stroke: #e0c24a; } .rival5 { stroke: #f28bb0; }
              .rival6 { stroke: #5fd0d6; } .rival7 { stroke: #aaa; } }
            .line.aid { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 4; }
            .bar { fill: var(--bar); } .whisker { stroke: var(--whisker); stroke-width: 1.5; }
            code { font-size: .9em; overflow-wrap: anywhere; }
            """;

    private final StringBuilder body = new StringBuilder();
    private final String title;

    public ReportPage(String title, String lead) {
        this.title = title;
        body.append("<h1>").append(Markup.escape(title)).append("</h1>");
        body.append("<p class=\"lead\">").append(Markup.escape(lead)).append("</p>");
    }

    public ReportPage heading(String text) {
        body.append("<h2>").append(Markup.escape(text)).append("</h2>");
        return this;
    }

    public ReportPage paragraph(String text) {
        body.append("<p>").append(Markup.escape(text)).append("</p>");
        return this;
    }

    public ReportPage plot(BarPlot plot) {
        body.append("<div class=\"scroll\">").append(plot.svg()).append("</div>");
        return this;
    }

    public ReportPage plot(LinePlot plot) {
        body.append("<div class=\"scroll\">").append(plot.svg()).append("</div>");
        return this;
    }

    /// A table whose first column is text and whose other columns are numbers.
    public ReportPage table(String caption, List<String> head, List<List<String>> rows) {
        body.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Markup.escape(caption))
                .append("\"><table><caption>")
                .append(Markup.escape(caption))
                .append("</caption><thead><tr>");
        for (int i = 0; i < head.size(); i++) {
            body.append(i == 0 ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"number\">")
                    .append(Markup.escape(head.get(i)))
                    .append("</th>");
        }
        body.append("</tr></thead><tbody>");
        for (var row : rows) {
            body.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                body.append(i == 0 ? "<th scope=\"row\">" : "<td class=\"number\">")
                        .append(Markup.escape(row.get(i)))
                        .append(i == 0 ? "</th>" : "</td>");
            }
            body.append("</tr>");
        }
        body.append("</tbody></table></div>");
        return this;
    }

    public String html() {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'\"><title>"
                + Markup.escape(title)
                + "</title><style>"
                + STYLE
                + "</style></head><body><main>"
                + body
                + "</main></body></html>\n";
    }
}
