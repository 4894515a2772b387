package io.warrant.app.text;

import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Diseases for a terminal.
public final class DiseaseText {

    private static final TermId INHERITANCE = TermId.of("HP:0000005");
    private static final TermId ONSET = TermId.of("HP:0003674");
    private static final TermId FINDING = TermId.of("HP:0000118");
    private static final int LISTED = 30;
    private static final int CITATIONS = 3;

    private final KnowledgeBase base;
    private final Style style;

    public DiseaseText(KnowledgeBase base, Style style) {
        this.base = base;
        this.style = style;
    }

    /// A disease's profile.
    public String one(int index) {
        var lines = new Lines(style);
        var disease = base.diseaseEntry(index);
        lines.add(
                "",
                lines.paint(Paint.NAME, disease.label())
                        + "  "
                        + lines.paint(Paint.FAINT, disease.id().value()));
        links(lines, disease);
        genes(lines, disease);
        for (var prevalence : disease.prevalences()) {
            prevalence(lines, prevalence);
        }
        var rest = new ArrayList<>(base.likeliestFirst(index));
        section(lines, "Inheritance", take(rest, INHERITANCE));
        section(lines, "Onset", take(rest, ONSET));
        var findings = take(rest, FINDING);
        section(lines, "Findings, the most frequent first", findings.isEmpty() ? rest : findings);
        if (!findings.isEmpty()) {
            section(lines, "Course and other", rest);
        }
        return lines.toString();
    }

    private static void links(Lines lines, Disease disease) {
        var links =
                disease.links().stream()
                        .map(link -> link.target() + " (" + link.relation() + ")")
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!links.isEmpty()) {
            lines.add("Linked with: ", "    ", links + ".");
        }
    }

    private static void genes(Lines lines, Disease disease) {
        var genes =
                disease.genes().stream()
                        .map(gene ->
                                gene.symbol()
                                        + (gene.relation().isEmpty()
                                                ? ""
                                                : " (" + gene.relation() + ")"))
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!genes.isEmpty()) {
            lines.add("Genes: ", "    ", genes + ".");
        }
    }

    private static void prevalence(Lines lines, Disease.Prevalence row) {
        lines.add(
                row.type() + ": ",
                "    ",
                row.band()
                        + (row.place().isEmpty() ? "" : ", " + row.place())
                        + ". "
                        + lines.paint(
                                Paint.FAINT,
                                (row.reference().isEmpty() ? "" : row.reference() + ", ")
                                        + row.source().id()
                                        + " "
                                        + row.source().version()
                                        + "."));
    }

    /// Takes the associations on terms below one out of a list.
    private List<Association> take(List<Association> from, TermId root) {
        int ancestor = base.ontology().index(root);
        if (ancestor < 0) {
            return List.of();
        }
        var taken =
                from.stream()
                        .filter(association -> base.ontology().isA(association.term(), ancestor))
                        .toList();
        from.removeAll(taken);
        return taken;
    }

    private void section(Lines lines, String title, List<Association> associations) {
        if (associations.isEmpty()) {
            return;
        }
        lines.blank().heading(title);
        for (var association : associations) {
            row(lines, association);
        }
    }

    private void row(Lines lines, Association association) {
        boolean denied = association.statements().stream().allMatch(Statement::negated);
        var references = new LinkedHashSet<String>();
        association.statements().forEach(row -> references.add(row.citation().reference()));
        references.remove("");
        var cited = references.stream().limit(CITATIONS).collect(Collectors.joining(", "));
        int more = references.size() - CITATIONS;
        lines.add(
                "  ",
                "      ",
                base.ontology().label(association.term())
                        + " "
                        + lines.paint(
                                Paint.FAINT, "(" + base.ontology().id(association.term()) + ")")
                        + ": "
                        + (denied
                                ? "denied"
                                : Figures.patients(association.frequency())
                                        + (association.isDisputed() ? ", some rows deny it" : ""))
                        + "."
                        + (cited.isEmpty()
                                ? ""
                                : " "
                                        + lines.paint(
                                                Paint.FAINT,
                                                cited
                                                        + (more > 0
                                                                ? " and " + more + " more."
                                                                : "."))));
    }

    /// Several diseases that a text may mean.
    public String several(String text, List<Integer> diseases) {
        var lines = new Lines(style);
        lines.add(
                "",
                "'" + text + "' may be one of " + Figures.count(diseases.size(), "disease") + ":");
        for (int disease : diseases.subList(0, Math.min(LISTED, diseases.size()))) {
            lines.add(
                    String.format(Locale.ROOT, "  %-13s ", base.diseaseId(disease)),
                    lines.paint(Paint.NAME, base.diseaseLabel(disease)));
        }
        if (diseases.size() > LISTED) {
            lines.add("  ", "and " + (diseases.size() - LISTED) + " more.");
        }
        return lines.toString();
    }
}
