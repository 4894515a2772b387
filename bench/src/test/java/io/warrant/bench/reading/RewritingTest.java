package io.warrant.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.corpora.MarkedText;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;

class RewritingTest {

    private static final KnowledgeBase TOY = ToyWorld.knowledge();
    private static final Origin HERE = new Origin.Entry("here");
    private static final Patient BOY = new Patient(Sex.MALE, AgeRange.of(3), AgeRange.UNKNOWN);

    private static NamedCase named(String name) {
        var findings =
                List.<Finding>of(
                        new Finding.Observed(ToyWorld.RING_RASH, HERE),
                        new Finding.Excluded(ToyWorld.LOUD_MURMUR, HERE),
                        new Finding.Observed(ToyWorld.X_LINKED, HERE),
                        new Finding.Observed(ToyWorld.RED_EYE, HERE),
                        new Finding.Observed(TermId.of("TOY:9001"), HERE),
                        new Finding.Observed(TermId.of("TOY:7777"), HERE),
                        new Finding.Excluded(ToyWorld.DRY_RASH, HERE),
                        new Finding.Excluded(ToyWorld.DRY_EYE, HERE));
        return new NamedCase(name, Case.of(BOY, findings));
    }

    private static MarkedText note(String name) {
        return new Rewriting(TOY, 1).of(named(name));
    }

    @Test
    void dependsOnNameAndSeedAlone() {
        assertThat(note("a")).isEqualTo(note("a"));
        var notes = new TreeSet<String>();
        for (int seed = 0; seed < 10; seed++) {
            notes.add(note("case " + seed).text());
            notes.add(new Rewriting(TOY, seed).of(named("a")).text());
        }
        assertThat(notes).hasSizeGreaterThan(10);
    }

    @Test
    void writesEachFindingOnceInOrderAndNothingElse() {
        for (int i = 0; i < 50; i++) {
            var note = note("case " + i);
            assertThat(note.marks())
                    .extracting(mark -> mark.term().orElseThrow())
                    .containsExactly(
                            ToyWorld.RING_RASH,
                            ToyWorld.RED_EYE,
                            ToyWorld.LOUD_MURMUR,
                            ToyWorld.DRY_RASH,
                            ToyWorld.DRY_EYE);
            assertThat(note.marks())
                    .extracting(mark -> mark.denied().orElseThrow())
                    .containsExactly(false, false, true, true, true);
        }
    }

    @Test
    void marksTheWordsWhereTheyStand() {
        for (int i = 0; i < 50; i++) {
            var note = note("case " + i);
            assertThat(note.marks())
                    .allSatisfy(mark ->
                            assertThat(
                                            note.text()
                                                    .substring(
                                                            mark.whole().from(), mark.whole().to()))
                                    .isEqualTo(mark.words()));
        }
    }

    @Test
    void framesSayWhatIsThereAndWhatIsNot() {
        var said = "(?:Examination showed|There was|He had|Findings included) ";
        var denied = "(?:There was no|Examination showed no|No sign of) ";
        var sentence =
                "(?: "
                        + said
                        + "[a-z, ]+\\.)+(?: (?:"
                        + denied
                        + "[a-z, ]+|[A-Z][a-z ]+ was absent)\\.)+";
        for (int i = 0; i < 50; i++) {
            assertThat(note("case " + i).text()).matches("A 3-year-old boy was seen\\." + sentence);
        }
    }

    @Test
    void aCaseWithoutFindingsIsItsFirstSentence() {
        var note = new Rewriting(TOY, 1).of(new NamedCase("a", Case.of(BOY, List.of())));
        assertThat(note.text()).isEqualTo("A 3-year-old boy was seen.");
        assertThat(note.marks()).isEmpty();
    }
}
