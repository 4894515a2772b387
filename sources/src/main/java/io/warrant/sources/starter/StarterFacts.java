package io.warrant.sources.starter;

import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

/// Reads `facts.tsv`: what patients with a disease show, and how often.
final class StarterFacts {

    private final StarterSources sources;
    private final Ontology ontology;
    private final KnowledgeCompiler out;

    StarterFacts(StarterSources sources, Ontology ontology, KnowledgeCompiler out) {
        this.sources = sources;
        this.ontology = ontology;
        this.out = out;
    }

    void read(StarterTables tables) {
        var facts =
                tables.table(
                        "facts.tsv",
                        "id",
                        "name",
                        "term",
                        "label",
                        "frequency",
                        "not",
                        "sex",
                        "onset",
                        "modifiers",
                        "as stated",
                        "reference",
                        "evidence",
                        "source");
        for (var row : facts.rows()) {
            out.add(StarterConditions.known(row, out), term(row), statement(row));
        }
    }

    private TermId term(Table.Row row) {
        var term = row.read("term", TermId::of);
        int index = ontology.index(term);
        if (index < 0) {
            throw row.misfit("term", "is none of the terms.");
        }
        if (!ontology.label(index).equals(row.text("label"))) {
            throw row.misfit("label", "is not the label of " + term + ".");
        }
        return term;
    }

    private Statement statement(Table.Row row) {
        if (row.text("reference").isEmpty()) {
            throw row.misfit("reference", "names nothing that the fact rests on.");
        }
        return new Statement(
                sources.of(row),
                row.read("frequency", FrequencyText::parse),
                row.read("not", StarterFacts::isNegated),
                new Statement.Citation(row.text("reference"), row.text("evidence"), ""),
                new Statement.Limits(
                        row.read("sex", StarterFacts::sex),
                        row.text("onset"),
                        row.text("modifiers"),
                        row.text("as stated")));
    }

    private static boolean isNegated(String text) {
        return switch (text) {
            case "" -> false;
            case "NOT" -> true;
            default -> throw new IllegalArgumentException("'" + text + "' is not NOT or nothing.");
        };
    }

    private static String sex(String text) {
        return switch (text) {
            case "", "FEMALE", "MALE" -> text;
            default ->
                    throw new IllegalArgumentException(
                            "'" + text + "' is not FEMALE, MALE or nothing.");
        };
    }
}
