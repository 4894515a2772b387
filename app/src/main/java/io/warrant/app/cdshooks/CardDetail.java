package io.warrant.app.cdshooks;

import io.warrant.app.text.BasisText;
import io.warrant.app.text.Figures;
import io.warrant.app.text.Names;
import io.warrant.app.text.Sentences;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Outlook;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.stream.Collectors;

/// What stands on a card below its summary, in GitHub's Markdown.
///
/// @param differential the result
/// @param base the knowledge that names things
record CardDetail(Differential differential, KnowledgeBase base) {

    private static final int CLAIMS = 5;
    private static final int GROUNDS = 4;
    private static final int QUESTIONS = 5;

    String text() {
        var out = new StringBuilder();
        out.append("| claim | probability |\n|---|---|\n");
        differential.arguments().stream().limit(CLAIMS).forEach(each -> row(out, each));
        row(out, differential.unlisted());
        differential.arguments().stream().findFirst().ifPresent(each -> first(out, each));
        differential.outlook().abstention().ifPresent(each -> questions(out, each));
        out.append("\nRead from the record: ").append(findings()).append(".\n\n");
        for (var notice : differential.notices()) {
            out.append("- ").append(escaped(BasisText.notice(notice))).append('\n');
        }
        var worth = worth();
        return out.append('\n').append(worth).append(' ').append(BasisText.INTENDED_USE).toString();
    }

    private void row(StringBuilder out, Argument argument) {
        out.append("| ")
                .append(escaped(Names.claim(argument.claim())))
                .append(" | ")
                .append(Figures.percent(argument.qualifier().probability().value()))
                .append(argument.qualifier() instanceof Qualifier.Raw ? " raw |\n" : " |\n");
    }

    private void first(StringBuilder out, Argument argument) {
        var sentences = new Sentences(new Names(base));
        out.append("\n**For and against ")
                .append(escaped(Names.claim(argument.claim())))
                .append("**\n\n");
        argument.warrants().stream()
                .limit(GROUNDS)
                .forEach(each -> item(out, sentences.warrant(each)));
        argument.rebuttals().stream()
                .filter(each -> !(each instanceof Rebuttal.Rival))
                .forEach(each -> item(out, sentences.rebuttal(each)));
    }

    private static void questions(StringBuilder out, Outlook.Abstention abstention) {
        out.append("\n**Not enough to tell. What to look for next**\n\n");
        abstention.questions().stream()
                .limit(QUESTIONS)
                .forEach(question -> item(out, question.label()));
    }

    private String findings() {
        var names = new Names(base);
        return escaped(
                differential.subject().findings().stream()
                        .map((Finding finding) -> names.ground(finding))
                        .collect(Collectors.joining("; ")));
    }

    private String worth() {
        return differential.arguments().stream()
                .findFirst()
                .map(argument -> "Probabilities are " + BasisText.worth(argument.qualifier()))
                .orElse("");
    }

    private static void item(StringBuilder out, String text) {
        out.append("- ").append(escaped(text)).append('\n');
    }

    /// What a record says must not become a link, a heading or markup.
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~!])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
