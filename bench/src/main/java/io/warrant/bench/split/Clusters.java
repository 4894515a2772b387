package io.warrant.bench.split;

import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Cases that share a publication, directly or through others, belong together: what was learned
/// from one of them may speak of another.
final class Clusters {

    private final SortedMap<String, String> parents = new TreeMap<>();

    private Clusters() {}

    /// The clusters by the first of their publications; a case without a publication stands alone
    /// under `case:` and its name. Cases are in the order given.
    static SortedMap<String, List<NamedCase>> of(List<NamedCase> cases) {
        var ties = new Clusters();
        for (var one : cases) {
            var publications = one.content().publications();
            publications.forEach(id -> ties.join(publications.getFirst(), id));
        }
        var clusters = new TreeMap<String, List<NamedCase>>();
        for (var one : cases) {
            var publications = one.content().publications();
            var key =
                    publications.isEmpty()
                            ? "case:" + one.name()
                            : ties.root(publications.getFirst());
            clusters.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
        }
        return clusters;
    }

    /// The lesser id becomes the root, so that roots don't depend on the order of the cases.
    private void join(String a, String b) {
        var first = root(a);
        var second = root(b);
        boolean before = first.compareTo(second) <= 0;
        parents.put(before ? second : first, before ? first : second);
    }

    private String root(String id) {
        var root = id;
        var parent = parents.getOrDefault(root, root);
        while (!parent.equals(root)) {
            root = parent;
            parent = parents.getOrDefault(root, root);
        }
        parents.put(id, root);
        return root;
    }
}
