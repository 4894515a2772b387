package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.toy.HumanWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class CandidatesTest {

    /// 600001 is common, 600002 is common by its ORPHA entry, 600003 of unknown prevalence, 600004
    /// known by name only.
    private static HumanWorld world() {
        var world =
                new HumanWorld()
                        .prevalent("OMIM:600001", "1-9 / 100 000")
                        .linked("OMIM:600002", "exact", "ORPHA:1")
                        .prevalent("ORPHA:1", "1-5 / 10 000")
                        .prevalent("OMIM:600003", "Unknown")
                        .disease("OMIM:600004");
        for (var id : List.of("OMIM:600001", "OMIM:600002", "OMIM:600003", "ORPHA:1")) {
            world.row(id, HumanWorld.SEIZURE, ToyWorld.unstated("PMID:1"));
        }
        return world;
    }

    @Test
    void areOfOneCatalogueOrAllAndHaveFindings() {
        assertThat(ids(Basis.Candidates.OMIM))
                .containsExactly("OMIM:600001", "OMIM:600002", "OMIM:600003");
        assertThat(ids(Basis.Candidates.ORPHA)).containsExactly("ORPHA:1");
        assertThat(ids(Basis.Candidates.ALL)).hasSize(4);
    }

    @Test
    void ofACatalogueThatTheKnowledgeLacksAreRefused() {
        assertThatThrownBy(() ->
                        new Candidates(
                                ToyWorld.knowledge(), Parameters.INITIAL, Basis.Settings.USUAL))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("OMIM")
                .hasMessageContaining("--diseases");
    }

    @Test
    void areEquallyLikelyWhereNothingElseIsAsked() {
        var candidates = of(Basis.Candidates.OMIM, Basis.Prior.UNIFORM);
        assertThat(candidates.logPriors()).containsOnly(Math.log(0.95 / 3));
        assertThat(candidates.baseRate(0).backing()).isEmpty();
        assertThat(candidates.unlisted().ln()).isEqualTo(Math.log(0.05));
    }

    @Test
    void areAsLikelyAsTheyAreCommon() {
        var priors = of(Basis.Candidates.OMIM, Basis.Prior.PREVALENCE).logPriors();
        assertThat(priors[1] - priors[0]).isCloseTo(Math.log(2.2e-4 / 3e-5), within(1e-9));
        assertThat(priors[2] - priors[0]).isCloseTo(Math.log(5e-7 / 3e-5), within(1e-9));
        assertThat(Arrays.stream(priors).map(Math::exp).sum()).isCloseTo(0.95, within(1e-9));
    }

    @Test
    void sayWhatTheirPrevalenceRestsOn() {
        var candidates = of(Basis.Candidates.OMIM, Basis.Prior.PREVALENCE);
        assertThat(candidates.baseRate(1).backing())
                .extracting(row -> row.band())
                .containsExactly("1-5 / 10 000");
    }

    private static Candidates of(Basis.Candidates catalogue, Basis.Prior prior) {
        return new Candidates(
                world().knowledge(), Parameters.INITIAL, new Basis.Settings(catalogue, prior));
    }

    private static List<String> ids(Basis.Candidates catalogue) {
        var base = world().knowledge();
        return Arrays.stream(of(catalogue, Basis.Prior.UNIFORM).diseases())
                .mapToObj(disease -> base.diseaseId(disease).value())
                .toList();
    }
}
