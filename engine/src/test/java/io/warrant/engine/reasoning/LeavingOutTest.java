package io.warrant.engine.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.toy.HumanWorld;
import io.warrant.engine.toy.RandomWorld;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// Leaving out a publication's rows is, for the diseases they speak of, as if they had never been
/// compiled. What stays are the others' share in it: backgrounds, the ages at which diseases begin
/// in general, and what a broader entry would have lent had the row not been there.
class LeavingOutTest {

    private static final Basis.Settings ALL =
            new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isAsIfTheRowsHadNeverBeenCompiled(long seed) {
        var world = RandomWorld.of(seed);
        var base = world.knowledge(_ -> true, false);
        var publication = world.publications().get((int) (seed % 10));
        Predicate<Statement> cites = row -> row.citation().reference().equals(publication);
        var smaller = world.knowledge(cites.negate(), false);
        var leftOut =
                LeavingOut.publications(
                        base,
                        new Precedents(base, new Weights(base, base.parameters())),
                        List.of(publication));
        assertThat(leftOut.diseases()).isNotEmpty();
        for (int disease : leftOut.diseases()) {
            var remaining = Rows.without(base, disease, cites);
            assertThat(known(remaining, disease)).isEqualTo(known(Rows.all(smaller), disease));
            assertThat(sexAndOnset(remaining, disease))
                    .isEqualTo(sexAndOnset(Rows.all(smaller), disease));
            assertThat(profile(remaining, disease).breadth())
                    .isEqualTo(profile(Rows.all(smaller), disease).breadth());
        }
    }

    /// What is known by term, in words: the numbers of associations differ between the two.
    private static Map<Integer, String> known(Rows rows, int disease) {
        var base = rows.base();
        var known = new TreeMap<Integer, String>();
        for (int at = base.firstAssociation(disease);
                at < base.firstAssociation(disease + 1);
                at++) {
            if (rows.expected(at) > 0) {
                known.put(
                        base.associationTerm(at),
                        rows.expected(at) + (rows.isStated(at) ? " stated" : " assumed"));
            }
        }
        return known;
    }

    private static List<Object> sexAndOnset(Rows rows, int disease) {
        var base = rows.base();
        var sexes = new SexShares(base, Parameters.INITIAL);
        // Without the imagined patients, who begin at the age at which the others begin.
        var own = Parameters.INITIAL.with(Parameter.ONSET_PRIOR_WEIGHT, 0);
        return List.of(
                sexes.logRatio(sexes.of(disease, rows), Sex.FEMALE),
                Arrays.toString(new OnsetAges(base, own).shares(disease, rows)));
    }

    private static Profile profile(Rows rows, int disease) {
        return Profile.of(rows, new Weights(rows.base(), Parameters.INITIAL), disease);
    }

    @Test
    void leavesOutSexAndOnsetToo() {
        var base =
                new HumanWorld()
                        .disease("OMIM:600001")
                        .row("OMIM:600001", HumanWorld.SEIZURE, ToyWorld.counted(9, 10, "PMID:1"))
                        .row("OMIM:600001", HumanWorld.X_RECESSIVE, ToyWorld.unstated("PMID:2"))
                        .row("OMIM:600001", HumanWorld.INFANTILE, ToyWorld.counted(4, 4, "PMID:2"))
                        .disease("OMIM:600002")
                        .row("OMIM:600002", HumanWorld.SEIZURE, ToyWorld.counted(9, 10, "PMID:3"))
                        .knowledge();
        var boy = new Patient(Sex.MALE, AgeRange.of(2), AgeRange.of(0.5));
        var ranking =
                Reasoner.of(base, "human", "00")
                        .rankWithoutOwnPublications(seizure(boy, "PMID:2"), ALL);
        assertThat(ranking.posterior(DiseaseId.of("OMIM:600001")))
                .isCloseTo(ranking.posterior(DiseaseId.of("OMIM:600002")), within(1e-12));
        assertThat(ranking.rank(DiseaseId.of("OMIM:600001"))).isEqualTo(2);
    }

    @Test
    void aPublicationThatNobodyCitesLeavesAllAsItIs() {
        KnowledgeBase base = RandomWorld.of(1).knowledge();
        var reasoner = Reasoner.of(base, "random", "00");
        var subject = RandomWorld.of(1).nextCase();
        var usual = reasoner.rank(subject, ALL);
        var without = reasoner.rankWithoutOwnPublications(subject, ALL);
        for (var disease : usual.first(100)) {
            assertThat(without.posterior(disease)).isEqualTo(usual.posterior(disease));
        }
    }

    private static Case seizure(Patient patient, String publication) {
        var finding = new Finding.Observed(HumanWorld.SEIZURE, new Origin.Typed("seizure"));
        return new Case("", patient, List.of(finding), List.of(), List.of(publication), List.of());
    }
}
