package io.warrant.bench.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.bench.metrics.Rates;

import java.util.function.ToIntFunction;

/// Writes a [RewritingResult] as JSON, with every note and every misreading.
public final class RewritingJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private RewritingJson() {}

    public static String write(RewritingResult result) {
        var root = MAPPER.createObjectNode();
        root.put("schema", "warrant/bench-rewriting/1");
        root.put("knowledge", result.sample().knowledge());
        root.put("seed", result.sample().seed());
        root.put("eligible", result.sample().eligible()).put("sampled", result.cases().size());
        var scores = result.scores();
        ReadingJson.score(root, "observed", scores.observed());
        ReadingJson.score(root, "observedKin", scores.observedKin());
        ReadingJson.score(root, "excluded", scores.excluded());
        ReadingJson.score(root, "excludedKin", scores.excludedKin());
        var people = result.people();
        root.putObject("people")
                .put("sexTold", people.sexTold())
                .put("sexRead", people.sexRead())
                .put("ageTold", people.ageTold())
                .put("ageRead", people.ageRead());
        ranks(root, "coded", result, RewritingResult.Ranks::coded);
        ranks(root, "told", result, RewritingResult.Ranks::told);
        ranks(root, "read", result, RewritingResult.Ranks::read);
        shift(root, "readAgainstCoded", result.shift(RewritingResult.Ranks::coded));
        shift(root, "readAgainstTold", result.shift(RewritingResult.Ranks::told));
        misreadings(root, result);
        cases(root, result);
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The result can't be written as JSON.", e);
        }
    }

    private static void ranks(
            ObjectNode root,
            String name,
            RewritingResult result,
            ToIntFunction<RewritingResult.Ranks> which) {
        var rates = result.rates(which);
        var node = root.putObject(name);
        node.put("top1", rates.top1()).put("top3", rates.top3()).put("top10", rates.top10());
        rank(node, "medianRank", result.median(which));
    }

    /// A disease that was not weighed has no rank.
    private static void rank(ObjectNode node, String name, int rank) {
        if (rank == Rates.MISSED) {
            node.putNull(name);
        } else {
            node.put(name, rank);
        }
    }

    private static void shift(ObjectNode root, String name, RewritingResult.Shift shift) {
        root.putObject(name)
                .put("worse", shift.worse())
                .put("same", shift.same())
                .put("better", shift.better());
    }

    private static void misreadings(ObjectNode root, RewritingResult result) {
        var all = root.putArray("misreadings");
        for (var one : result.misreadings()) {
            var what = one.what();
            all.addObject()
                    .put("times", one.times())
                    .put("of", one.of())
                    .put("kind", RewritingText.word(what.kind()))
                    .put("words", what.words())
                    .put("written", what.written())
                    .put("read", one.read());
        }
    }

    private static void cases(ObjectNode root, RewritingResult result) {
        var all = root.putArray("cases");
        for (var one : result.cases()) {
            var node = all.addObject().put("name", one.name());
            rank(node, "coded", one.ranks().coded());
            rank(node, "told", one.ranks().told());
            rank(node, "read", one.ranks().read());
            node.put("note", one.note());
        }
    }
}
