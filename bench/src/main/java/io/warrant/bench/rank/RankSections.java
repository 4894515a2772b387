package io.warrant.bench.rank;

import io.warrant.bench.report.ReportPage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The report's tables on what was learned, and on what counts as right.
final class RankSections {

    private static final List<String> HEAD =
            List.of("", "cases", "top 1", "top 3", "top 5", "top 10", "top 20", "MRR");

    private RankSections() {}

    static void training(ReportPage page, RankResult result) {
        if (!result.choices().splitting().learns()) {
            return;
        }
        var rows = new ArrayList<List<String>>();
        result.byTraining()
                .forEach((group, outcomes) -> {
                    var label = RankText.label(group).strip();
                    rows.add(row(label, result.overCases(outcomes)));
                    rows.add(row(label + ", over diseases", result.overDiseases(outcomes)));
                });
        page.heading("By what was learned of the disease")
                .paragraph(
                        "Learned from other cases of the same run: "
                                + result.choices().splitting().words()
                                + ". No publication is on both sides.")
                .table("Where the knowledge describes the disease, in %", HEAD, rows)
                .table(
                        "Rounds",
                        List.of("", "learned", "tested", "learning", "ranking"),
                        rounds(result));
    }

    static void matchings(ReportPage page, RankResult result) {
        var rows = new ArrayList<List<String>>();
        for (var matching : Matching.values()) {
            rows.add(row(matching.words(), result.overCases(result.covered(), matching)));
        }
        page.heading("By what counts as the right diagnosis")
                .paragraph(
                        "The same disease in another catalogue, or one of the same family: both"
                                + " have an entry in common that Mondo or Orphanet calls the same"
                                + " or broader.")
                .table("Where the knowledge describes the disease, in %", HEAD, rows);
    }

    private static List<List<String>> rounds(RankResult result) {
        return result.passes().stream()
                .map(pass ->
                        List.of(
                                Integer.toString(pass.number()),
                                Integer.toString(pass.learned()),
                                Integer.toString(pass.tested()),
                                String.format(Locale.ROOT, "%.1f s", pass.learningSeconds()),
                                String.format(Locale.ROOT, "%.1f s", pass.rankingSeconds())))
                .toList();
    }

    private static List<String> row(String label, RankResult.Measured measured) {
        var row = new ArrayList<String>();
        row.add(label);
        row.add(Integer.toString(measured.rates().count()));
        for (double value : measured.rates().values()) {
            row.add(RankReport.percent(value));
        }
        return row;
    }
}
