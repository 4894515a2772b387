package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Explanation;
import io.warrant.engine.argument.Notice;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.odds.LogRatio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// From a case to a differential. Deterministic to the bit: the same case and knowledge give the
/// same result, in any order of findings and on any number of threads. Safe for use by several
/// threads.
public final class Reasoner {

    private final KnowledgeBase base;
    private final String name;
    private final String fingerprint;
    private final Evidence evidence;
    private final Optional<Calibration> calibration;
    private final Assessing assessing;
    private final Map<String, Evidence.LeftOut> leftOut = new ConcurrentHashMap<>();

    private Reasoner(
            String name,
            String fingerprint,
            Evidence evidence,
            Optional<Calibration> calibration,
            Assessing assessing) {
        this.calibration = calibration;
        base = evidence.base();
        this.name = name;
        this.fingerprint = fingerprint;
        this.evidence = evidence;
        this.assessing = assessing;
    }

    /// @param name what the knowledge is called in results
    /// @param fingerprint its content hash, SHA-256 in hex
    public static Reasoner of(KnowledgeBase base, String name, String fingerprint) {
        return new Reasoner(
                name,
                fingerprint,
                new Evidence(base, base.parameters()),
                Calibration.of(base.columns()),
                Assessing.NONE);
    }

    /// The same with other parameters for whatever is reckoned after the knowledge was compiled.
    /// What was measured with the knowledge's own parameters doesn't hold then, so it isn't
    /// calibrated.
    public Reasoner with(Parameters parameters) {
        return new Reasoner(
                name, fingerprint, new Evidence(base, parameters), Optional.empty(), assessing);
    }

    /// The same with a calibration that was measured elsewhere, such as with all of the knowledge
    /// from which this one was held back.
    public Reasoner calibrated(Optional<Calibration> by) {
        return new Reasoner(name, fingerprint, evidence, by, assessing);
    }

    /// The same with published criteria in every differential and explanation. Rankings are made
    /// without them, as is what is measured by rankings.
    public Reasoner assessing(Assessing by) {
        return new Reasoner(name, fingerprint, evidence, calibration, by);
    }

    /// What holds criteria against cases.
    public Assessing assessing() {
        return assessing;
    }

    public KnowledgeBase base() {
        return base;
    }

    /// What the knowledge is called in results.
    public String name() {
        return name;
    }

    /// The knowledge's content hash, SHA-256 in hex.
    public String fingerprint() {
        return fingerprint;
    }

    /// How many diseases are weighed against each other.
    public int candidates(Basis.Settings settings) {
        return evidence.candidates(settings).size();
    }

    /// @param top how many claims to argue
    /// @throws io.warrant.engine.errors.InvalidCaseException naming every unknown term, or where
    ///   the case has no finding
    public Differential diagnose(Case subject, Basis.Settings settings, int top) {
        var understood = evidence.understood(subject, false);
        var arguing = new Arguing(evidence, understood, assessing);
        var ranking = arguing.ranking(settings);
        var best = ranking.best(Math.max(2, top));
        var arguments = new ArrayList<Argument>();
        for (int i = 0; i < Math.min(top, best.size()); i++) {
            arguments.add(argument(arguing, settings, ranking, best.get(i), i + 1, best));
        }
        return new Differential(
                basis(understood, settings, ranking),
                understood.subject(),
                arguments,
                unlisted(understood, settings, ranking),
                new Looking(evidence, understood, calibration(settings)).outlook(ranking, settings),
                notices(understood, settings));
    }

    /// The diseases that lead, each with the probability that [#diagnose] gives it, but without an
    /// argument.
    ///
    /// @param top how many
    /// @throws io.warrant.engine.errors.InvalidCaseException as [#diagnose]
    public List<Leader> leaders(Case subject, Basis.Settings settings, int top) {
        var understood = evidence.understood(subject, false);
        var ranking = new Arguing(evidence, understood, assessing).ranking(settings);
        var best = ranking.best(Math.max(2, top));
        var leaders = new ArrayList<Leader>();
        for (int i = 0; i < Math.min(top, best.size()); i++) {
            var place = new Qualifying.Place(best.get(i), i + 1, best.getFirst());
            leaders.add(
                    new Leader(
                            claim(ranking.disease(place.position())),
                            qualifying(settings)
                                    .claim(ranking, place, understood.observed().length)));
        }
        return leaders;
    }

    /// A disease that leads.
    public record Leader(Claim claim, Qualifier qualifier) {}

    /// Why one disease has its rank, and what would change it, criteria staying as they are.
    ///
    /// @throws KnowledgeException if the knowledge lacks the disease, or it isn't among the
    ///   candidates
    public Explanation explain(Case subject, Basis.Settings settings, DiseaseId disease) {
        var understood = evidence.understood(subject, false);
        var arguing = new Arguing(evidence, understood, assessing);
        var ranking = arguing.ranking(settings);
        int position = ranking.position(base.disease(disease));
        if (position < 0) {
            throw missing(disease, settings);
        }
        var best = ranking.best(2);
        return new Explanation(
                basis(understood, settings, ranking),
                argument(arguing, settings, ranking, position, ranking.place(position), best),
                argument(arguing, settings, ranking, best.getFirst(), 1, best),
                new Counterfactuals(evidence, arguing, settings).of(disease),
                notices(understood, settings));
    }

    private KnowledgeException missing(DiseaseId disease, Basis.Settings settings) {
        int index = base.disease(disease);
        if (index < 0) {
            return new KnowledgeException(
                    "The knowledge lacks " + disease + ". Look for it with `warrant disease`.");
        }
        if (!base.hasFindings(index)) {
            return new KnowledgeException(
                    disease + " is known by name only: no source says what its patients show.");
        }
        return new KnowledgeException(
                disease
                        + " is not among the candidates ("
                        + settings.candidates()
                        + "). Choose others with --diseases all.");
    }

    /// What the raw posteriors of usual runs are worth, where the knowledge says.
    public Optional<Calibration> calibration() {
        return calibration;
    }

    /// How sure claims of runs with such settings are.
    public Qualifying qualifying(Basis.Settings settings) {
        return new Qualifying(calibration(settings));
    }

    /// Only the ranking, for measuring. Unknown terms are left out.
    public Ranking rank(Case subject, Basis.Settings settings) {
        return evidence.rank(
                evidence.understood(subject, true), settings, Evidence.LeftOut.NOTHING);
    }

    /// The ranking without the rows that cite the case's own publications, and without the patients
    /// who come from them. Rows that cite nothing stay; whoever wants to be sure builds the
    /// knowledge without the releases that hold them.
    public Ranking rankWithoutOwnPublications(Case subject, Basis.Settings settings) {
        return standing(subject, settings, true).ranking();
    }

    /// The ranking with what is needed to choose the next question. Unknown terms are left out.
    ///
    /// @param withheld whether what the case's own publications say isn't used, for measuring
    public Standing standing(Case subject, Basis.Settings settings, boolean withheld) {
        var understood = evidence.understood(subject, true);
        var left = withheld ? ownPublications(subject) : Evidence.LeftOut.NOTHING;
        return new Standing(evidence, understood, left, evidence.rank(understood, settings, left));
    }

    private Evidence.LeftOut ownPublications(Case subject) {
        return leftOut.computeIfAbsent(
                String.join(" ", subject.publications()),
                _ -> LeavingOut.publications(base, evidence.precedents(), subject.publications()));
    }

    private Argument argument(
            Arguing arguing,
            Basis.Settings settings,
            Ranking ranking,
            int position,
            int rank,
            List<Integer> best) {
        int observed = arguing.subject().observed().length;
        var warrants = arguing.warrants(ranking.disease(position));
        var rivals = new ArrayList<Rebuttals.Rival>();
        for (int other : best.subList(0, Math.min(2, best.size()))) {
            if (other != position) {
                rivals.add(
                        new Rebuttals.Rival(
                                claim(ranking.disease(other)),
                                ranking.log(position) - ranking.log(other)));
                break;
            }
        }
        rivals.add(
                new Rebuttals.Rival(
                        new Claim.Unlisted(), ranking.log(position) - ranking.unlistedLog()));
        return new Argument(
                claim(ranking.disease(position)),
                rank,
                evidence.candidates(settings).baseRate(position),
                warrants,
                qualifying(settings)
                        .claim(
                                ranking,
                                new Qualifying.Place(position, rank, best.getFirst()),
                                observed),
                Rebuttals.of(warrants, rivals, base));
    }

    private Claim claim(int disease) {
        return new Claim.Diagnosis(base.diseaseId(disease), base.diseaseLabel(disease));
    }

    /// A patient whose disease isn't listed shows each finding as often as any other patient does.
    private Argument unlisted(UnderstoodCase subject, Basis.Settings settings, Ranking ranking) {
        int observed = subject.observed().length;
        var warrants = new ArrayList<Warrant>();
        for (Finding finding : subject.subject().findings()) {
            int term = base.ontology().index(finding.term());
            warrants.add(
                    new Warrant.Coincidence(
                            finding,
                            evidence.weights().alike(finding, term),
                            LogRatio.NEUTRAL,
                            List.of()));
        }
        return new Argument(
                new Claim.Unlisted(),
                ranking.aheadOfUnlisted() + 1,
                evidence.candidates(settings).unlisted(),
                warrants,
                qualifying(settings).unlisted(ranking, observed),
                List.of());
    }

    /// What the raw posteriors of such a run are worth, where that was measured.
    private Optional<Calibration> calibration(Basis.Settings settings) {
        return settings.equals(settings.measured()) ? calibration : Optional.empty();
    }

    private Basis basis(UnderstoodCase subject, Basis.Settings settings, Ranking ranking) {
        return new Basis(
                subject.subject().id(),
                name,
                fingerprint,
                base.sources(),
                settings,
                ranking.size());
    }

    private List<Notice> notices(UnderstoodCase subject, Basis.Settings settings) {
        var notices = new ArrayList<>(subject.notices());
        for (var source : base.sources()) {
            if (source.id().equals("starter")) {
                notices.add(
                        new Notice(
                                Notice.Kind.LIMITED_KNOWLEDGE,
                                source.title(),
                                "This was reckoned with the "
                                        + source.title()
                                        + ", which holds a few dozen diseases only. Install the"
                                        + " full knowledge with `warrant knowledge install`."));
            }
        }
        var publications = subject.subject().publications();
        if (!evidence.precedents().from(publications).isEmpty()) {
            notices.add(
                    new Notice(
                            Notice.Kind.LIMITED_KNOWLEDGE,
                            String.join(", ", publications),
                            "The knowledge has learned from patients of the publication that this"
                                    + " case comes from, perhaps from this very patient: likeness"
                                    + " and probabilities are then too good to be true."));
        }
        if (calibration.isPresent() && calibration(settings).isEmpty()) {
            notices.add(
                    new Notice(
                            Notice.Kind.LIMITED_KNOWLEDGE,
                            "calibration",
                            "Probabilities are raw: what they are worth was measured for OMIM's"
                                    + " diseases, all held equally likely, only."));
        }
        return notices;
    }
}
