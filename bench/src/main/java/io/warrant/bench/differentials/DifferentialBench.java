package io.warrant.bench.differentials;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive;

import java.util.Optional;

/// Judges the differentials of all cases that state theirs, with everything known at once.
public final class DifferentialBench {

    private DifferentialBench() {}

    /// @param seed for the intervals
    /// @return empty where no case states a differential
    public static Optional<DifferentialResult> run(
            CaseArchive.Read archive, Reasoner reasoner, Basis.Settings settings, long seed) {
        var judge = new DifferentialJudge(reasoner.base());
        var judged =
                archive.cases().stream()
                        .filter(DifferentialJudge::canJudge)
                        .map(named -> {
                            var ranking = reasoner.rank(named.content(), settings);
                            return judge.judge(named, named.content(), ranking);
                        })
                        .toList();
        return judged.isEmpty()
                ? Optional.empty()
                : Optional.of(DifferentialResult.of(judged, seed));
    }
}
