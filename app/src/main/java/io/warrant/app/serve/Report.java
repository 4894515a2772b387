package io.warrant.app.serve;

import io.warrant.app.markdown.DifferentialMarkdown;
import io.warrant.app.markdown.ExplanationMarkdown;
import io.warrant.app.page.DifferentialPage;
import io.warrant.app.page.ExplanationPage;
import io.warrant.app.text.DifferentialText;
import io.warrant.app.text.ExplanationText;
import io.warrant.app.text.Style;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.knowledge.KnowledgeBase;

/// A form of report for people to read.
enum Report {
    HTML("text/html; charset=utf-8", 3),
    MD("text/markdown; charset=utf-8", 1),
    TEXT("text/plain; charset=utf-8", 1);

    private final String type;
    private final int similar;

    Report(String type, int similar) {
        this.type = type;
        this.similar = similar;
    }

    String type() {
        return type;
    }

    /// How many published patients it shows for a claim.
    int similar() {
        return similar;
    }

    String of(Differential differential, KnowledgeBase base) {
        return switch (this) {
            case HTML -> DifferentialPage.render(differential, base);
            case MD -> DifferentialMarkdown.render(differential, base);
            case TEXT -> DifferentialText.render(differential, base, Style.PLAIN);
        };
    }

    String of(Explanation explanation, KnowledgeBase base) {
        return switch (this) {
            case HTML -> ExplanationPage.render(explanation, base);
            case MD -> ExplanationMarkdown.render(explanation, base);
            case TEXT -> ExplanationText.render(explanation, base, Style.PLAIN);
        };
    }
}
