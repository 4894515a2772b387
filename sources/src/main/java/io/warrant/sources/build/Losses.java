package io.warrant.sources.build;

import io.warrant.engine.knowledge.Source;
import io.warrant.sources.releases.Place;
import io.warrant.sources.releases.Unread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts what is left out, and keeps the first examples of each reason.
final class Losses {

    private static final int EXAMPLES = 5;

    private record Key(Source source, String reason) {}

    private static final class Tally {
        int rows;
        final List<String> examples = new ArrayList<>();
    }

    private final Map<Key, Tally> tallies = new LinkedHashMap<>();

    void add(Source source, String reason, Place place, String what) {
        add(source, reason, place + ": " + what);
    }

    void add(Source source, String reason, String example) {
        var tally = tallies.computeIfAbsent(new Key(source, reason), _ -> new Tally());
        tally.rows++;
        if (tally.examples.size() < EXAMPLES) {
            tally.examples.add(example);
        }
    }

    void addAll(Source source, List<Unread> unread) {
        unread.forEach(item -> add(source, item.why(), item.place(), item.what()));
    }

    List<BuildReport.Loss> all() {
        var all = new ArrayList<BuildReport.Loss>();
        tallies.forEach((key, tally) ->
                all.add(
                        new BuildReport.Loss(
                                key.source(), key.reason(), tally.rows, tally.examples)));
        return all;
    }
}
