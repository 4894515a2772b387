package io.warrant.app.golden;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.debate.Debate;
import io.warrant.engine.debate.Framework;
import io.warrant.engine.debate.NamedFramework;
import io.warrant.engine.debate.Opening;
import io.warrant.engine.debate.Ruling;
import io.warrant.engine.debate.Semantics;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.debate.ChocoSolver;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Debates over the toy world.
public final class ToyDebates {

    private ToyDebates() {}

    /// The reckoned differential, in a record that also excludes what its murmur refutes.
    public static Debate debate() {
        var subject = ToyResults.subject();
        var findings = new ArrayList<>(subject.findings());
        findings.add(
                new Finding.Excluded(ToyWorld.HEART, new Origin.Entry("phenotypicFeatures[3]")));
        var recorded =
                new Case(
                        subject.id(),
                        subject.patient(),
                        findings,
                        subject.diagnoses(),
                        subject.publications(),
                        subject.ignored());
        return Opening.of(ToyResults.reckoned(), recorded, ToyResults.BASE, Debate.MARGIN);
    }

    public static Ruling ruling(Framework framework) {
        return Ruling.of(
                framework,
                EnumSet.allOf(Semantics.class),
                new ChocoSolver(ChocoSolver.Limits.USUAL));
    }

    /// Two that attack each other, what both attack, and what that one attacks.
    public static NamedFramework framework() {
        return new NamedFramework(
                List.of("a", "b", "c", "d"),
                Framework.of(
                        4,
                        List.of(
                                new Framework.Attack(0, 1),
                                new Framework.Attack(1, 0),
                                new Framework.Attack(0, 2),
                                new Framework.Attack(1, 2),
                                new Framework.Attack(2, 3))));
    }
}
