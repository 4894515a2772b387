package io.warrant.bench.rank;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.bench.metrics.Rates;

import java.util.Locale;

/// Writes one [Outcome]: what the likeliest of its diagnoses came to, and where it states several,
/// all of them. A rank is null where no such disease was weighed.
final class OutcomeJson {

    private OutcomeJson() {}

    static void put(ObjectNode node, Outcome outcome) {
        node.put("case", outcome.name())
                .put("publication", outcome.cluster())
                .put("fold", outcome.training().round())
                .put("seen", outcome.training().cases() > 0)
                .put("trainingCases", outcome.training().cases())
                .put("observed", outcome.grounds().observed());
        put(node, outcome.accepted().getFirst());
        if (outcome.accepted().size() > 1) {
            var all = node.putArray("accepted");
            for (var one : outcome.accepted()) {
                put(all.addObject().put("share", one.share()), one);
            }
        }
    }

    private static void put(ObjectNode node, Accepted one) {
        node.put("disease", one.disease().value());
        for (var matching : Matching.values()) {
            int rank = one.ranks().under(matching);
            var key = key(matching);
            if (rank == Rates.MISSED) {
                node.putNull(key);
            } else {
                node.put(key, rank);
            }
        }
        node.put("posterior", one.posterior());
    }

    private static String key(Matching matching) {
        return matching == Matching.EXACT
                ? "rank"
                : matching.name().toLowerCase(Locale.ROOT) + "Rank";
    }
}
