package io.warrant.engine.knowledge;

import io.warrant.engine.columns.IntLists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which associations rest on which publication or entry. Immutable.
final class CitationIndex {

    private final Map<String, List<Integer>> citations = new HashMap<>();
    private final IntLists associations;

    /// @param references for each citation, its publications, joined with `;`
    /// @param citation for each row, the number of its citation
    /// @param starts for each association, its first row; one more than there are associations
    CitationIndex(List<String> references, int[] citation, int[] starts) {
        for (int number = 0; number < references.size(); number++) {
            for (var one : new Statement.Citation(references.get(number), "", "").references()) {
                citations.computeIfAbsent(one, _ -> new ArrayList<>(1)).add(number);
            }
        }
        var first = new int[references.size() + 1];
        for (int row : citation) {
            first[row + 1]++;
        }
        for (int number = 0; number < references.size(); number++) {
            first[number + 1] += first[number];
        }
        var next = first.clone();
        var values = new int[citation.length];
        for (int association = 0; association + 1 < starts.length; association++) {
            for (int row = starts[association]; row < starts[association + 1]; row++) {
                values[next[citation[row]]++] = association;
            }
        }
        associations = IntLists.of(first, values);
    }

    /// The associations with a row that rests on it, sorted.
    int[] citing(String reference) {
        var found = new TreeSet<Integer>();
        for (int number : citations.getOrDefault(reference, List.of())) {
            for (int association : associations.get(number)) {
                found.add(association);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
