package io.warrant.app.markdown;

import static io.warrant.app.markdown.Markdown.escape;

import io.warrant.app.text.BasisText;
import io.warrant.app.text.CaseText;
import io.warrant.app.text.CriterionWords;
import io.warrant.app.text.Figures;
import io.warrant.app.text.Grounds;
import io.warrant.app.text.Likenesses;
import io.warrant.app.text.Names;
import io.warrant.app.text.Outlooks;
import io.warrant.app.text.Sentences;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.List;
import java.util.stream.Collectors;

/// A differential as a short report: the ranking, and the arguments of its first claims.
public final class DifferentialMarkdown {

    private static final int ARGUED = 3;
    private static final int GROUNDS = 4;

    private final Differential differential;
    private final Names names;
    private final Sentences sentences;
    private final Markdown out = new Markdown();

    private DifferentialMarkdown(Differential differential, KnowledgeBase base) {
        this.differential = differential;
        names = new Names(base);
        sentences = new Sentences(names);
    }

    public static String render(Differential differential, KnowledgeBase base) {
        return new DifferentialMarkdown(differential, base).write();
    }

    private String write() {
        var basis = differential.basis();
        out.heading(
                1,
                "Differential diagnosis"
                        + (basis.caseId().isEmpty() ? "" : " of " + escape(basis.caseId())));
        patient();
        differential
                .outlook()
                .abstention()
                .ifPresent(abstention -> {
                    out.paragraph("**" + escape(Outlooks.abstention(abstention)) + "**");
                    abstention
                            .questions()
                            .forEach(question -> out.item(escape(Outlooks.question(question))));
                    out.blank();
                });
        ranking();
        differential.outlook().set().ifPresent(set -> out.paragraph(escape(Outlooks.set(set))));
        differential.arguments().stream().limit(ARGUED).forEach(this::argument);
        separators();
        notices();
        out.paragraph("*" + escape(BasisText.worth(differential.unlisted().qualifier())) + "*");
        out.paragraph(escape(BasisText.knowledge(basis)));
        out.paragraph(BasisText.INTENDED_USE);
        return out.toString();
    }

    private void patient() {
        var subject = differential.subject();
        out.paragraph(CaseText.patient(subject.patient()) + ".");
        var observed = CaseText.observed(subject, names);
        var excluded = CaseText.excluded(subject, names);
        if (!observed.isEmpty()) {
            out.paragraph("**Observed:** " + escape(observed) + ".");
        }
        if (!excluded.isEmpty()) {
            out.paragraph("**Excluded:** " + escape(excluded) + ".");
        }
        var suspected = CaseText.suspected(subject, names);
        if (!suspected.isEmpty()) {
            out.paragraph("**Suspected:** " + escape(suspected) + ".");
        }
    }

    private void ranking() {
        out.row("rank", "diagnosis", "id", "posterior", "evidence");
        out.row("---:", "---", "---", "---:", "---:");
        differential.arguments().forEach(this::line);
        line(differential.unlisted());
        out.blank().paragraph(escape(BasisText.settings(differential.basis())) + ".");
    }

    private void line(Argument argument) {
        var id =
                switch (argument.claim()) {
                    case Claim.Diagnosis(var disease, _) -> disease.value();
                    case Claim.Unlisted() -> "";
                };
        out.row(
                String.valueOf(argument.rank()),
                escape(Names.claim(argument.claim())),
                id,
                escape(BasisText.qualifier(argument.qualifier())),
                escape(Figures.factor(argument.weight())));
    }

    private void argument(Argument argument) {
        out.heading(2, argument.rank() + ". " + escape(Names.claim(argument.claim())));
        grounds("For", Grounds.supporting(argument));
        grounds("Against", Grounds.opposing(argument));
        var unexplained = Grounds.unexplained(argument);
        if (!unexplained.isEmpty()) {
            out.paragraph(
                    "**Left unexplained:** "
                            + unexplained.stream()
                                    .map(finding -> escape(names.term(finding.term())))
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
        criteria(argument);
        var likenesses = new Likenesses(names);
        var precedents = Likenesses.of(argument);
        for (var precedent : precedents) {
            out.item(
                    escape(likenesses.who(precedent) + ". " + likenesses.compared(precedent))
                            + ".");
        }
        if (!precedents.isEmpty()) {
            out.blank();
        }
    }

    private void criteria(Argument argument) {
        var criteria = CriterionWords.of(argument);
        if (criteria.isEmpty()) {
            return;
        }
        out.paragraph("**Criteria**");
        for (var held : criteria) {
            var missing = CriterionWords.missing(held.criterion());
            out.item(
                    escape(
                            sentences.warrant(held)
                                    + (missing.isEmpty() ? "" : " " + missing)
                                    + " "
                                    + CriterionWords.references(held.criterion())));
        }
        out.blank();
    }

    private void grounds(String title, List<Warrant> warrants) {
        if (warrants.isEmpty()) {
            return;
        }
        out.paragraph("**" + title + "**");
        for (var warrant : warrants.subList(0, Math.min(GROUNDS, warrants.size()))) {
            var citations = Sentences.sources(warrant);
            out.item(
                    escape(sentences.warrant(warrant))
                            + (citations.isEmpty() ? "" : " " + escape(citations) + "."));
        }
        if (warrants.size() > GROUNDS) {
            out.item("and " + Figures.count(warrants.size() - GROUNDS, "weaker ground") + ".");
        }
        out.blank();
    }

    private void separators() {
        if (differential.separators().isEmpty() || differential.arguments().size() < 2) {
            return;
        }
        out.heading(2, "What would tell the first two apart");
        var first = escape(Names.claim(differential.arguments().get(0).claim()));
        var second = escape(Names.claim(differential.arguments().get(1).claim()));
        out.row("finding", first, second);
        out.row("---", "---:", "---:");
        for (var separator : differential.separators()) {
            out.row(
                    escape(separator.label()),
                    Figures.percent(separator.inFirst()),
                    Figures.percent(separator.inSecond()));
        }
        out.blank();
    }

    private void notices() {
        if (differential.notices().isEmpty()) {
            return;
        }
        out.heading(2, "Mind");
        differential.notices().forEach(notice -> out.item(escape(BasisText.notice(notice))));
        out.blank();
    }
}
