package io.warrant.engine.triage;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which rows of a table of departments a term or a disease stands under.
final class Branches {

    private final KnowledgeBase base;
    private final Departments departments;
    private final Map<Integer, Row> byBranch = new TreeMap<>();

    Branches(KnowledgeBase base, Departments departments) {
        this.base = base;
        this.departments = departments;
        departments
                .byBranch()
                .forEach((term, name) -> {
                    int branch = base.ontology().resolve(term);
                    if (branch >= 0) {
                        byBranch.put(branch, new Row(term.value(), name));
                    }
                });
    }

    /// A row of the table.
    ///
    /// @param key a branch's term or the start of a code
    record Row(String key, String department) {

        boolean isGeneral() {
            return department.equals(Departments.GENERAL);
        }
    }

    /// The rows of a term's branches. A branch within another one rules; what points nowhere in
    /// particular says nothing beside what does.
    List<Row> ofTerm(int term) {
        var branches =
                byBranch.keySet().stream()
                        .filter(branch -> base.ontology().isA(term, branch))
                        .toList();
        var rows =
                branches.stream()
                        .filter(branch ->
                                branches.stream()
                                        .noneMatch(other ->
                                                !other.equals(branch)
                                                        && base.ontology().isA(other, branch)))
                        .map(this::row)
                        .toList();
        var particular = rows.stream().filter(row -> !row.isGeneral()).toList();
        return particular.isEmpty() ? rows : particular;
    }

    private Row row(int branch) {
        return byBranch.getOrDefault(branch, new Row("", Departments.GENERAL));
    }

    /// The rows of a disease's codes, the longest for each.
    List<Row> ofCodes(int disease) {
        return base.diseaseEntry(disease).links().stream()
                .map(link -> longest(link.target().value()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Row> longest(String code) {
        for (int length = code.length(); length > 0; length--) {
            var key = code.substring(0, length);
            var department = departments.byCode().get(key);
            if (department != null) {
                return List.of(new Row(key, department));
            }
        }
        return List.of();
    }
}
