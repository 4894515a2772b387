package io.warrant.bench.reading;

import io.warrant.bench.metrics.Rates;
import io.warrant.bench.rank.CaseRanker;
import io.warrant.bench.rank.Measurable;
import io.warrant.bench.rank.RankChoices;
import io.warrant.bench.split.Unsplit;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.cases.CaseArchive;
import io.warrant.sources.cases.CaseArchive.NamedCase;
import io.warrant.sources.progress.Progress;
import io.warrant.sources.reading.ClinicalText;
import io.warrant.sources.reading.ReadCase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// Rewrites solved cases as notes, reads them back, and compares: the findings with the coded ones,
/// and where the diagnosis stands with where it stands for the coded case. All are ranked by the
/// same reasoner, without the rows and patients of the case's own publications.
public final class RewritingBench {

    /// Cases with fewer observed findings are not drawn.
    public static final int LEAST_OBSERVED = 3;

    private final Reasoner reasoner;
    private final Basis.Settings settings;
    private final Progress progress;

    public RewritingBench(Reasoner reasoner, Basis.Settings settings, Progress progress) {
        this.reasoner = reasoner;
        this.settings = settings;
        this.progress = progress;
    }

    /// @param most how many cases at most
    /// @param seed of the sample and of the sentences
    /// @throws InvalidCaseException if no case of the archive can be used
    public RewritingResult run(CaseArchive.Read archive, int most, long seed) {
        var eligible = eligible(archive);
        if (eligible.isEmpty()) {
            throw new InvalidCaseException(
                    "No case has a diagnosis that the knowledge holds and at least "
                            + LEAST_OBSERVED
                            + " observed findings. Name an archive of solved cases, or other"
                            + " knowledge with --knowledge.");
        }
        var run = new Run(seed);
        var drawn = drawn(eligible, most, seed);
        for (var named : drawn) {
            progress.at("rewriting and reading", run.cases.size(), drawn.size());
            run.add(named);
        }
        return new RewritingResult(
                new RewritingResult.Sample(eligible.size(), seed, reasoner.name()),
                run.scores,
                run.people,
                run.cases,
                run.misreadings.all());
    }

    private List<NamedCase> eligible(CaseArchive.Read archive) {
        return Measurable.of(archive, LEAST_OBSERVED).cases().stream()
                .filter(named ->
                        named.content().diagnoses().stream()
                                .anyMatch(one -> reasoner.base().disease(one.disease()) >= 0))
                .toList();
    }

    /// By name, whatever the order that the archive was read in.
    private static List<NamedCase> drawn(List<NamedCase> eligible, int most, long seed) {
        var byName = Comparator.comparing(NamedCase::name);
        var cases = new ArrayList<>(eligible);
        cases.sort(byName);
        Collections.shuffle(cases, new SplittableRandom(seed));
        return cases.stream().limit(most).sorted(byName).toList();
    }

    /// What one run has come to so far.
    private final class Run {

        private final KnowledgeBase base = reasoner.base();
        private final ClinicalText reader = ClinicalText.of(base, Language.EN);
        private final ReadTerms terms = new ReadTerms(base);
        private final Misreadings misreadings = new Misreadings(base.ontology());
        private final List<RewritingResult.Rewritten> cases = new ArrayList<>();
        private final Rewriting rewriting;
        private final CaseRanker ranker;
        private RewritingResult.Scores scores = RewritingResult.Scores.NONE;
        private RewritingResult.People people = RewritingResult.People.NONE;

        Run(long seed) {
            rewriting = new Rewriting(base, seed);
            ranker =
                    CaseRanker.of(
                            reasoner,
                            new RankChoices(
                                    settings, new Unsplit(), true, LEAST_OBSERVED, 1, seed));
        }

        void add(NamedCase named) {
            var coded = named.content();
            var note = rewriting.of(named);
            var patient = reader.patient(note.text());
            var reading = reader.read("", note.text(), patient);
            var read = ReadCase.of(patient, reading, base);
            var told = Rewriting.told(coded);
            misreadings.add(note, reading);
            scores = scores.plus(terms.compared(coded, read));
            people = people.plus(compared(told.patient(), patient));
            var ranks =
                    new RewritingResult.Ranks(
                            rank(named, coded),
                            rank(named, told),
                            rank(named, withPublications(read, coded)));
            cases.add(new RewritingResult.Rewritten(named.name(), note.text(), ranks));
        }

        private int rank(NamedCase named, Case subject) {
            return subject.findings().isEmpty()
                    ? Rates.MISSED
                    : ranker.rank(new NamedCase(named.name(), subject), 1).rank();
        }
    }

    /// What was read, to be ranked against the coded diagnoses without the case's own publications.
    private static Case withPublications(Case read, Case coded) {
        return new Case(
                coded.id(),
                read.patient(),
                read.findings(),
                coded.diagnoses(),
                coded.publications(),
                read.ignored());
    }

    private static RewritingResult.People compared(Patient told, Patient read) {
        boolean sex = told.sex() == Sex.MALE || told.sex() == Sex.FEMALE;
        boolean age = told.age().isKnown();
        boolean sameAge = read.age().isKnown() && told.age().overlaps(read.age());
        return new RewritingResult.People(
                sex ? 1 : 0,
                sex && told.sex() == read.sex() ? 1 : 0,
                age ? 1 : 0,
                age && sameAge ? 1 : 0);
    }
}
