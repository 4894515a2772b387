package io.warrant.app.text;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.ontology.TermNames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Terms for a terminal.
public final class TermText {

    private static final int KINDS = 12;

    private final KnowledgeBase base;
    private final Style style;

    public TermText(KnowledgeBase base, Style style) {
        this.base = base;
        this.style = style;
    }

    /// All that the ontology says of one term, and how many diseases show it.
    public String one(int index) {
        var lines = new Lines(style);
        write(index, lines);
        return lines.toString();
    }

    private void write(int index, Lines lines) {
        var term = base.ontology().term(index);
        lines.add(
                "",
                lines.paint(Paint.NAME, term.label())
                        + "  "
                        + lines.paint(Paint.FAINT, term.id().value()));
        if (!term.definition().isEmpty()) {
            lines.add("  ", term.definition());
        }
        names(
                lines,
                "Also called: ",
                term.synonyms().stream()
                        .filter(name -> name.scope() == Synonym.Scope.EXACT)
                        .toList());
        names(
                lines,
                "Related names: ",
                term.synonyms().stream()
                        .filter(name -> name.scope() != Synonym.Scope.EXACT)
                        .toList());
        list(lines, "A kind of: ", term.parents());
        var kinds = new ArrayList<TermId>();
        for (int child : base.ontology().children().get(index)) {
            kinds.add(base.ontology().id(child));
        }
        list(lines, "Kinds of it: ", kinds);
        lines.add(
                "  ",
                "    ",
                Figures.count(base.direct().length(index), "disease")
                        + " with just this finding, "
                        + Figures.grouped(base.risen().length(index))
                        + " with it or a kind of it.");
    }

    private static void names(Lines lines, String lead, List<Synonym> synonyms) {
        if (!synonyms.isEmpty()) {
            var texts =
                    synonyms.stream()
                            .map(name -> name.text() + (name.lay() ? " (lay word)" : ""))
                            .toList();
            lines.add("  " + lead, "    ", String.join("; ", texts) + ".");
        }
    }

    private void list(Lines lines, String lead, List<TermId> terms) {
        if (terms.isEmpty()) {
            return;
        }
        var names =
                terms.stream()
                        .limit(KINDS)
                        .map(id -> new Names(base).term(id) + " (" + id + ")")
                        .toList();
        int more = terms.size() - names.size();
        lines.add(
                "  " + lead,
                "    ",
                String.join("; ", names) + (more > 0 ? "; and " + more + " more." : "."));
    }

    /// What became of an identifier that is no longer in use.
    public String retired(Retired retired) {
        var lines = new Lines(style);
        var label = retired.label().isEmpty() ? "" : " (" + retired.label() + ")";
        lines.add(
                "",
                retired.id()
                        + label
                        + (retired.certain()
                                ? " is retired; this stands for it:"
                                : retired.replacement().isEmpty()
                                        ? " is retired, and nothing stands for it."
                                        : " is retired; one of these may stand for it:"));
        for (var id : retired.replacement()) {
            lines.blank();
            write(base.ontology().index(id), lines);
        }
        return lines.toString();
    }

    /// Several terms that a text may mean.
    ///
    /// @param exactly whether they bear just this name
    public String several(String text, List<TermNames.Match> matches, boolean exactly) {
        var lines = new Lines(style);
        lines.add(
                "",
                exactly
                        ? "'" + text + "' is the name of " + matches.size() + " terms:"
                        : "No term is called '" + text + "'. The nearest names:");
        for (var match : matches) {
            var label = base.ontology().label(match.term());
            boolean byLabel = TermNames.normalise(label).equals(match.name());
            lines.add(
                    String.format(Locale.ROOT, "  %-11s ", base.ontology().id(match.term())),
                    lines.paint(Paint.NAME, label) + (byLabel ? "" : "  (" + match.name() + ")"));
        }
        return lines.toString();
    }
}
