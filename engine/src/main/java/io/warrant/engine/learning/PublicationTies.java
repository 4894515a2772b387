package io.warrant.engine.learning;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which publications belong together, because some case comes from both: what was learned from one
/// may speak of a patient of the other.
public final class PublicationTies {

    private final SortedMap<String, String> parents = new TreeMap<>();

    private PublicationTies() {}

    /// @param cases the publications of each case
    public static PublicationTies of(List<List<String>> cases) {
        var ties = new PublicationTies();
        for (var publications : cases) {
            publications.forEach(id -> ties.join(publications.getFirst(), id));
        }
        return ties;
    }

    /// The least of the publications that a publication belongs with.
    public String least(String id) {
        var root = id;
        var parent = parents.getOrDefault(root, root);
        while (!parent.equals(root)) {
            root = parent;
            parent = parents.getOrDefault(root, root);
        }
        parents.put(id, root);
        return root;
    }

    /// The lesser id becomes the root, so that roots don't depend on the order of the cases.
    private void join(String a, String b) {
        var first = least(a);
        var second = least(b);
        boolean before = first.compareTo(second) <= 0;
        parents.put(before ? second : first, before ? first : second);
    }
}
