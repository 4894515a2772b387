package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Explanation.Change;
import io.warrant.engine.argument.Explanation.Counterfactual;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.toy.RandomWorld;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.stream.LongStream;

/// What a result says would happen, and would be asked next, is so.
class CounterfactualsTest {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areWhatTheChangedCaseGives(long seed) {
        var world = RandomWorld.of(seed);
        var reasoner = Reasoner.of(world.knowledge(), "random", "00");
        var subject = reasoner.diagnose(world.nextCase(), ALL, 1).subject();
        var disease = reasoner.rank(subject, ALL).first(3).getLast();
        var explanation = reasoner.explain(subject, ALL, disease);
        assertThat(explanation.counterfactuals()).isNotEmpty();
        for (var counterfactual : explanation.counterfactuals()) {
            var ranking = reasoner.rank(changed(subject, counterfactual), ALL);
            int place = ranking.first(ranking.size()).indexOf(disease) + 1;
            assertThat(place).isEqualTo(counterfactual.rank());
            assertThat(ranking.posterior(disease)).isEqualTo(counterfactual.probability().value());
            assertThat(ranking.notices())
                    .as("%s", counterfactual)
                    .noneMatch(notice -> notice.kind() == Notice.Kind.CONTRADICTION);
        }
    }

    private static Case changed(Case subject, Counterfactual counterfactual) {
        var findings = new ArrayList<>(subject.findings());
        var finding = counterfactual.finding();
        if (counterfactual.change() != Change.ADD) {
            findings.removeIf(other -> other.term().equals(finding.term()));
        }
        if (counterfactual.change() != Change.DROP) {
            findings.add(finding);
        }
        return Case.of(subject.patient(), findings);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void separatorsAskOnlyWhatIsOpenAndTells(long seed) {
        var world = RandomWorld.of(seed);
        var base = world.knowledge();
        var differential = Reasoner.of(base, "random", "00").diagnose(world.nextCase(), ALL, 2);
        for (var separator : differential.separators()) {
            int term = base.ontology().index(separator.term());
            assertThat(differential.subject().findings())
                    .noneMatch(finding -> tells(base.ontology(), finding, term));
            assertThat(separator.inFirst()).isNotEqualTo(separator.inSecond());
        }
    }

    /// Whether a finding answers the question for a term.
    private static boolean tells(Ontology ontology, Finding finding, int term) {
        int other = ontology.index(finding.term());
        return switch (finding) {
            case Finding.Observed _ -> ontology.isA(other, term);
            case Finding.Excluded _ -> ontology.isA(term, other);
            case Finding.Suspected _ -> other == term;
        };
    }
}
