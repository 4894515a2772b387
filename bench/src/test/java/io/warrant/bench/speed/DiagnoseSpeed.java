package io.warrant.bench.speed;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.reasoning.Ranking;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.pack.Pack;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Time for one case on one thread, all diseases of all catalogues, with the pack loaded. Goes
/// through the cases of an archive in turn. Needs `-Dwarrant.pack=FILE -Dwarrant.cases=ZIP`.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class DiagnoseSpeed {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    private Reasoner reasoner = load();
    private List<Case> cases = List.of();
    private int next;

    private static Reasoner load() {
        var pack = Pack.open(Path.of(System.getProperty("warrant.pack", "full.pack")));
        return Reasoner.of(pack.base(), pack.name(), pack.fingerprint());
    }

    @Setup
    public void read() {
        var archive = Path.of(System.getProperty("warrant.cases", "cases.zip"));
        cases =
                CaseArchive.read(archive, reasoner.base()).cases().stream()
                        .map(CaseArchive.NamedCase::content)
                        .filter(this::isUnderstood)
                        .toList();
    }

    /// Whether the ontology knows all terms of a case; others are refused by design.
    private boolean isUnderstood(Case subject) {
        var ontology = reasoner.base().ontology();
        return !subject.findings().isEmpty()
                && subject.findings().stream()
                        .allMatch(finding -> ontology.resolve(finding.term()) >= 0);
    }

    private Case nextCase() {
        next = (next + 1) % cases.size();
        return cases.get(next);
    }

    /// Every disease weighed, nothing argued.
    @Benchmark
    public Ranking rank() {
        return reasoner.rank(nextCase(), ALL);
    }

    /// Every disease weighed, ten of them argued with every row behind each weight.
    @Benchmark
    public Differential diagnose() {
        return reasoner.diagnose(nextCase(), ALL, 10);
    }
}
