package io.warrant.app.markdown;

import static io.warrant.app.markdown.Markdown.escape;

import io.warrant.app.text.BasisText;
import io.warrant.app.text.Cohorts;
import io.warrant.app.text.Counterfactuals;
import io.warrant.app.text.Figures;
import io.warrant.app.text.Grounds;
import io.warrant.app.text.Names;
import io.warrant.app.text.Sentences;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.knowledge.KnowledgeBase;

/// Why a disease has its rank, as a short report.
public final class ExplanationMarkdown {

    private ExplanationMarkdown() {}

    public static String render(Explanation explanation, KnowledgeBase base) {
        var out = new Markdown();
        var sentences = new Sentences(new Names(base));
        var argument = explanation.argument();
        out.heading(
                1,
                escape(Names.claim(argument.claim())) + " ranks " + Figures.place(argument.rank()));
        out.paragraph(
                "Posterior "
                        + escape(BasisText.qualifier(argument.qualifier()))
                        + "; first is "
                        + escape(Names.claim(explanation.first().claim()))
                        + ", "
                        + escape(BasisText.qualifier(explanation.first().qualifier()))
                        + ".");
        out.row("factor", "ground", "sources");
        out.row("---:", "---", "---");
        for (var warrant : Grounds.all(argument)) {
            var cohorts = Cohorts.words(warrant);
            out.row(
                    escape(Figures.factor(warrant.ratio())),
                    escape(sentences.warrant(warrant)),
                    escape(
                            (cohorts.isEmpty() ? "" : cohorts + "; ")
                                    + String.join(", ", Sentences.references(warrant))));
        }
        out.blank();
        counterfactuals(out, explanation);
        for (var notice : explanation.notices()) {
            out.item(escape(BasisText.notice(notice)));
        }
        out.blank().paragraph("*" + escape(BasisText.worth(argument.qualifier())) + "*");
        out.paragraph(escape(BasisText.knowledge(explanation.basis())));
        out.paragraph(BasisText.INTENDED_USE);
        return out.toString();
    }

    private static void counterfactuals(Markdown out, Explanation explanation) {
        if (explanation.counterfactuals().isEmpty()) {
            return;
        }
        out.heading(2, "What single changes would do");
        out.row("change", "rank", "raw posterior");
        out.row("---", "---:", "---:");
        for (var change : explanation.counterfactuals()) {
            out.row(
                    escape(Counterfactuals.words(change)),
                    Figures.place(change.rank()),
                    Figures.percent(change.probability().value()));
        }
        out.blank();
    }
}
