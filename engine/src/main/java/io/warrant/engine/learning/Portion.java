package io.warrant.engine.learning;

import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Part of a solved case: what a consultation may know before it has asked for everything.
final class Portion {

    /// With fewer observed findings nothing can be left out.
    private static final int FEWEST = 2;

    private Portion() {}

    /// The same case with some of its findings, drawn by its id: from two observed ones to all but
    /// one, and the same share of the excluded ones. Empty where it has too few.
    static Optional<SolvedCase> of(SolvedCase whole) {
        int all = whole.observed().size();
        if (all <= FEWEST) {
            return Optional.empty();
        }
        var random = new SplittableRandom(whole.id().hashCode());
        int observed = random.nextInt(FEWEST, all);
        int excluded = Math.round((float) observed / all * whole.excluded().size());
        return Optional.of(
                new SolvedCase(
                        whole.id(),
                        whole.publications(),
                        whole.diagnosis(),
                        whole.patient(),
                        drawn(whole.observed(), observed, random),
                        drawn(whole.excluded(), excluded, random)));
    }

    private static List<TermId> drawn(List<TermId> terms, int count, SplittableRandom random) {
        var left = new ArrayList<>(terms);
        var drawn = new ArrayList<TermId>();
        while (drawn.size() < count) {
            int at = random.nextInt(left.size());
            drawn.add(left.get(at));
            left.set(at, left.getLast());
            left.removeLast();
        }
        drawn.sort(null);
        return drawn;
    }
}
