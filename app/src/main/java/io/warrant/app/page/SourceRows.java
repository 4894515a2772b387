package io.warrant.app.page;

import io.warrant.engine.argument.Warrant;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every row of a source behind one weight, closed until asked for. What is open is printed.
final class SourceRows {

    private final Html html;
    private final Names names;

    SourceRows(Html html, Names names) {
        this.html = html;
        this.names = names;
    }

    void write(Warrant warrant) {
        var associations = Evidence.associations(warrant);
        int rows = associations.stream().mapToInt(each -> each.statements().size()).sum();
        if (rows == 0) {
            return;
        }
        html.open("details", "class", "rows");
        html.open("summary").text(rows == 1 ? "1 source row" : rows + " source rows");
        html.element("span", " behind " + names.phrase(warrant.ground()), "class", "spoken");
        html.close("summary").open("ul");
        for (var association : associations) {
            for (var row : association.statements()) {
                row(association, row);
            }
        }
        html.close("ul").close("details");
    }

    private void row(Association association, Statement row) {
        html.open("li").element("b", names.term(association.term())).text(": ");
        html.text(says(row));
        for (var reference : Evidence.references(row.citation().reference())) {
            html.text(" · ");
            Links.write(html, reference);
        }
        for (var detail : details(row)) {
            html.text(" · " + detail);
        }
        html.text(" · ");
        html.element("cite", row.source().title() + " " + row.source().version());
        html.close("li");
    }

    private static String says(Statement row) {
        var count = Figures.patients(row.frequency());
        return row.negated() ? "denied (" + count + ")" : count;
    }

    private List<String> details(Statement row) {
        var found = new ArrayList<String>();
        if (row.isBorrowed()) {
            found.add("lent by " + row.loan().lender() + " (" + row.loan().relation() + ")");
        }
        add(found, "evidence ", row.citation().evidence());
        add(found, "only ", row.limits().sex().toLowerCase(Locale.ROOT));
        add(found, "onset ", terms(row.limits().onset()));
        add(found, "with ", terms(row.limits().modifiers()));
        add(found, "as stated: ", row.limits().asStated());
        add(found, "entered by ", row.citation().curation());
        return found;
    }

    private static void add(List<String> found, String word, String value) {
        if (!value.isEmpty()) {
            found.add(word + value);
        }
    }

    /// Term ids of a row by their names; what is no id stays as it is.
    private String terms(String field) {
        var labels = new ArrayList<String>();
        for (var one : field.split("[;,]")) {
            labels.add(TermId.parse(one).map(names::term).orElse(one));
        }
        return String.join(", ", labels);
    }
}
