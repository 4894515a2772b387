package io.warrant.bench.split;

import io.warrant.engine.learning.PublicationTies;
import io.warrant.sources.cases.CaseArchive.NamedCase;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Cases that share a publication, directly or through others, belong together: what was learned
/// from one of them may speak of another.
final class Clusters {

    private Clusters() {}

    /// The clusters by the first of their publications; a case without a publication stands alone
    /// under `case:` and its name. Cases are in the order given.
    static SortedMap<String, List<NamedCase>> of(List<NamedCase> cases) {
        var ties =
                PublicationTies.of(
                        cases.stream().map(one -> one.content().publications()).toList());
        var clusters = new TreeMap<String, List<NamedCase>>();
        for (var one : cases) {
            var publications = one.content().publications();
            var key =
                    publications.isEmpty()
                            ? "case:" + one.name()
                            : ties.least(publications.getFirst());
            clusters.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
        }
        return clusters;
    }
}
