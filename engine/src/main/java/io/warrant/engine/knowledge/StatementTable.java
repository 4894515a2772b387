package io.warrant.engine.knowledge;

import java.util.Arrays;
import java.util.List;

/// Rows in the order in which they came, each on a disease and a term; and, grouped, the
/// associations that they make. Plain arrays: there are a million rows.
final class StatementTable {

    private int[] disease = new int[1024];
    private int[] term = new int[1024];
    private Statement[] rows = new Statement[1024];
    private int size;

    void add(int diseaseNumber, int termIndex, Statement row) {
        if (size == rows.length) {
            int larger = Math.multiplyExact(size, 2);
            disease = Arrays.copyOf(disease, larger);
            term = Arrays.copyOf(term, larger);
            rows = Arrays.copyOf(rows, larger);
        }
        disease[size] = diseaseNumber;
        term[size] = termIndex;
        rows[size++] = row;
    }

    /// The associations by disease, then term; the rows of each in the order in which they came.
    ///
    /// @param rank the place of each disease number in the order of ids
    /// @param diseases the number of diseases
    /// @param terms the number of terms
    Associations group(int[] rank, int diseases, int terms) {
        var byTerm = sorted(identity(), terms, term);
        var ranks = new int[size];
        for (int row = 0; row < size; row++) {
            ranks[row] = rank[disease[row]];
        }
        var order = sorted(byTerm, diseases, ranks);
        return associations(order, ranks);
    }

    private int[] identity() {
        var order = new int[size];
        Arrays.setAll(order, at -> at);
        return order;
    }

    /// A stable counting sort of row numbers by a key below `keys`.
    private int[] sorted(int[] order, int keys, int[] key) {
        var next = new int[keys + 1];
        for (int row = 0; row < size; row++) {
            next[key[row] + 1]++;
        }
        for (int at = 0; at < keys; at++) {
            next[at + 1] += next[at];
        }
        var result = new int[size];
        for (int at = 0; at < size; at++) {
            int row = order[at];
            result[next[key[row]]++] = row;
        }
        return result;
    }

    private Associations associations(int[] order, int[] ranks) {
        var ofDisease = new int[size];
        var ofTerm = new int[size];
        var starts = new int[size + 1];
        var all = new Statement[size];
        int count = 0;
        for (int at = 0; at < size; at++) {
            int row = order[at];
            all[at] = rows[row];
            boolean same =
                    count > 0
                            && ofDisease[count - 1] == ranks[row]
                            && ofTerm[count - 1] == term[row];
            if (!same) {
                ofDisease[count] = ranks[row];
                ofTerm[count] = term[row];
                starts[count++] = at;
            }
        }
        starts[count] = size;
        return new Associations(
                Arrays.copyOf(ofDisease, count),
                Arrays.copyOf(ofTerm, count),
                Arrays.copyOf(starts, count + 1),
                all);
    }

    /// Associations in their order: disease, term, and which rows belong to each.
    record Associations(int[] disease, int[] term, int[] starts, Statement[] all) {

        int size() {
            return term.length;
        }

        List<Statement> rows(int association) {
            return Arrays.asList(all).subList(starts[association], starts[association + 1]);
        }
    }
}
