package io.warrant.engine.knowledge;

import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.ontology.Ontology;

import java.util.Arrays;

/// The postings: for each term, the associations on it, and for each disease that shows the term or
/// a kind of it, the association with the highest frequency.
final class RisenIndex {

    private final Ontology ontology;
    private final int root;
    private final Postings direct = new Postings();
    private final Postings risen = new Postings();

    /// For each term, the best association of the disease at hand, plus one; 0 where there is none.
    private final int[] best;

    private int[] touched = new int[256];
    private int touches;

    RisenIndex(Ontology ontology, int root) {
        this.ontology = ontology;
        this.root = root;
        best = new int[ontology.size()];
    }

    void write(StatementTable.Associations associations, float[] expected, ColumnsBuilder out) {
        var disease = associations.disease();
        var term = associations.term();
        for (int association = 0; association < term.length; association++) {
            if (association > 0 && disease[association] != disease[association - 1]) {
                closeDisease();
            }
            if (ontology.isA(term[association], root)) {
                direct.add(term[association], association);
                if (expected[association] > 0) {
                    raise(association, term, expected);
                }
            }
        }
        closeDisease();
        out.lists("direct", direct.close(ontology.size()))
                .lists("risen", risen.close(ontology.size()));
    }

    private void raise(int association, int[] term, float[] expected) {
        var ancestors = ontology.ancestors();
        for (int at = ancestors.start(term[association]);
                at < ancestors.end(term[association]);
                at++) {
            int ancestor = ancestors.at(at);
            int known = best[ancestor] - 1;
            if (known < 0) {
                touch(ancestor);
            }
            boolean better =
                    known < 0
                            || expected[association] > expected[known]
                            || (expected[association] == expected[known]
                                    && term[association] == ancestor);
            if (better) {
                best[ancestor] = association + 1;
            }
        }
    }

    private void touch(int term) {
        if (touches == touched.length) {
            touched = Arrays.copyOf(touched, touches * 2);
        }
        touched[touches++] = term;
    }

    private void closeDisease() {
        for (int at = 0; at < touches; at++) {
            risen.add(touched[at], best[touched[at]] - 1);
            best[touched[at]] = 0;
        }
        touches = 0;
    }

    /// Lists that grow in the order of their elements.
    private static final class Postings {

        private int[] list = new int[1024];
        private int[] element = new int[1024];
        private int size;

        void add(int ofList, int added) {
            if (size == list.length) {
                int larger = Math.multiplyExact(size, 2);
                list = Arrays.copyOf(list, larger);
                element = Arrays.copyOf(element, larger);
            }
            list[size] = ofList;
            element[size++] = added;
        }

        IntLists close(int lists) {
            var starts = new int[lists + 1];
            for (int at = 0; at < size; at++) {
                starts[list[at] + 1]++;
            }
            for (int at = 0; at < lists; at++) {
                starts[at + 1] += starts[at];
            }
            var next = Arrays.copyOf(starts, lists);
            var values = new int[size];
            for (int at = 0; at < size; at++) {
                values[next[list[at]]++] = element[at];
            }
            return IntLists.of(starts, values);
        }
    }
}
