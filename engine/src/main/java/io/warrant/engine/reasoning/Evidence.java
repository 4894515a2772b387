package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Backing;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Expectation;
import io.warrant.engine.knowledge.Kept;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;

/// What is reckoned once from a knowledge base and used for every case: backgrounds, columns of
/// terms, shares of sexes and ages. Safe for use by several threads; a column is made when a case
/// first needs it.
final class Evidence {

    /// How many profiles are kept; each takes some kilobytes.
    private static final int PROFILES = 1 << 11;

    /// For how many associations their backing is kept.
    private static final int BACKINGS = 1 << 16;

    private final KnowledgeBase base;
    private final Weights weights;
    private final SexShares sexes;
    private final OnsetAges ages;
    private final PatientAges patientAges;
    private final Precedents precedents;
    private final Parameters parameters;
    private final AtomicReferenceArray<TermColumn> columns;
    private final Map<Field, Candidates> candidates = new ConcurrentHashMap<>();
    private final double[][] sexLogs;
    private final Kept<Backed> backings = new Kept<>(BACKINGS, Backed::association, this::backed);
    private final Kept<Profile> profiles = new Kept<>(PROFILES, Profile::disease, this::lasting);

    /// What of the settings decides which diseases are weighed.
    private record Field(Basis.Candidates candidates, Basis.Prior prior) {}

    /// What an association's own number rests on.
    private record Backed(int association, List<Backing> backing) {}

    Evidence(KnowledgeBase base, Parameters parameters) {
        this.base = base;
        this.parameters = parameters;
        weights = new Weights(base, parameters);
        sexes = new SexShares(base, parameters);
        ages = new OnsetAges(base, parameters);
        patientAges = new PatientAges(base, parameters);
        precedents = new Precedents(base, weights);
        columns = new AtomicReferenceArray<>(base.ontology().size());
        sexLogs = new double[2][base.diseases()];
        var rows = Rows.all(base);
        for (int disease = 0; disease < base.diseases(); disease++) {
            var share = sexes.of(disease, rows);
            sexLogs[0][disease] = sexes.logRatio(share, Sex.FEMALE);
            sexLogs[1][disease] = sexes.logRatio(share, Sex.MALE);
        }
    }

    Parameters parameters() {
        return parameters;
    }

    KnowledgeBase base() {
        return base;
    }

    Weights weights() {
        return weights;
    }

    SexShares sexes() {
        return sexes;
    }

    OnsetAges ages() {
        return ages;
    }

    PatientAges patientAges() {
        return patientAges;
    }

    Precedents precedents() {
        return precedents;
    }

    /// What patients with a disease show, by all rows.
    Profile profile(int disease) {
        return profiles.get(disease);
    }

    private Profile lasting(int disease) {
        return Profile.lasting(Rows.all(base), weights, disease);
    }

    /// What an association's own number rests on.
    List<Backing> backing(int association) {
        return backings.get(association).backing();
    }

    private Backed backed(int association) {
        return new Backed(association, backing(base.association(association)));
    }

    private List<Backing> backing(Association association) {
        var backing = new ArrayList<Backing>();
        if (!association.statements().stream().allMatch(Statement::isLearned)) {
            backing.add(new Backing.Literature(association));
        }
        Backing.Cohort.of(association).ifPresent(backing::add);
        for (var parameter : Expectation.assumptions(association.statements())) {
            backing.add(new Backing.Assumption(parameter, base.parameters().get(parameter)));
        }
        return List.copyOf(backing);
    }

    /// A case in the terms of the knowledge, what is suspected weighed.
    ///
    /// @param tolerant whether unknown terms are left out with a notice rather than refused
    UnderstoodCase understood(Case subject, boolean tolerant) {
        return new Suspecting(weights, base.ontology())
                .weighed(Understanding.of(subject, base, tolerant));
    }

    /// How alike a case is to each published patient.
    double[] similarities(UnderstoodCase subject, LeftOut leftOut) {
        return precedents.similarities(subject.observed(), leftOut.patients());
    }

    /// What a disease's published patients weigh.
    double likeness(int disease, double[] similarities) {
        return parameters.get(Parameter.LIKENESS) * precedents.mean(similarities, disease);
    }

    Candidates candidates(Basis.Settings settings) {
        var field = new Field(settings.candidates(), settings.prior());
        return candidates.computeIfAbsent(field, _ -> new Candidates(base, parameters, settings));
    }

    private TermColumn column(int term) {
        var column = columns.get(term);
        if (column == null) {
            // Two threads may make the same column; both are equal, and either may stay.
            column = TermColumn.of(base, weights, term);
            columns.set(term, column);
        }
        return column;
    }

    /// Adds up prior and evidence for all candidates.
    ///
    /// @param leftOut rows that are not to be used
    Ranking rank(UnderstoodCase subject, Basis.Settings settings, LeftOut leftOut) {
        var field = candidates(settings);
        var observed = new double[base.diseases()];
        double observedElse = 0;
        for (int at = 0; at < subject.observed().length; at++) {
            var column = column(subject.observed()[at]);
            double share = subject.shares()[at];
            add(column.diseases(), column.observed(), column.observedElse(), share, observed);
            observedElse += share * column.observedElse();
        }
        for (var suspicion : subject.suspected()) {
            observedElse += suspect(column(suspicion.term()), suspicion.probability(), observed);
        }
        var all = new double[base.diseases()];
        double everyone = 0;
        for (int term : subject.excluded()) {
            var column = column(term);
            add(column.diseases(), column.excluded(), column.excludedElse(), 1, all);
            everyone += column.excludedElse();
        }
        addPatient(subject, all);
        var similarities = similarities(subject, leftOut);
        precedents.add(similarities, parameters.get(Parameter.LIKENESS), all);
        double breadths = subject.count();
        var diseases = field.diseases();
        var priors = field.logPriors();
        var logs = new double[diseases.length];
        for (int at = 0; at < logs.length; at++) {
            int disease = diseases[at];
            double sum = observedElse + observed[disease] - breadths * weights.breadth(disease);
            logs[at] = priors[at] + weights.temper(sum) + everyone + all[disease];
        }
        for (int disease : leftOut.diseases()) {
            int at = Arrays.binarySearch(diseases, disease);
            if (at >= 0) {
                var rows = Rows.without(base, disease, leftOut.rows());
                logs[at] =
                        priors[at]
                                + new Arguing(this, subject).weigh(disease, rows)
                                + likeness(disease, similarities);
            }
        }
        return new Ranking(base, diseases, logs, field.unlisted().ln(), subject.notices());
    }

    /// What the observed findings weigh for one disease.
    Leader.Grounds grounds(UnderstoodCase subject, int disease) {
        double sum = 0;
        for (int place = 0; place < subject.observed().length; place++) {
            var column = column(subject.observed()[place]);
            int at = Arrays.binarySearch(column.diseases(), disease);
            double alone = at < 0 ? column.observedElse() : column.observed()[at];
            sum += subject.shares()[place] * alone;
        }
        for (var suspicion : subject.suspected()) {
            sum += suspected(column(suspicion.term()), suspicion.probability(), disease);
        }
        double breadth = weights.breadth(disease);
        return new Leader.Grounds(sum - subject.count() * breadth, breadth);
    }

    /// Adds what a suspected finding weighs for the diseases that it meets, less what it weighs for
    /// all others.
    ///
    /// @return the latter
    private static double suspect(TermColumn column, double probability, double[] all) {
        double otherwise =
                Weights.suspected(column.observedElse(), column.excludedElse(), probability);
        var diseases = column.diseases();
        for (int i = 0; i < diseases.length; i++) {
            double weight =
                    Weights.suspected(column.observed()[i], column.excluded()[i], probability);
            all[diseases[i]] += weight - otherwise;
        }
        return otherwise;
    }

    private static double suspected(TermColumn column, double probability, int disease) {
        int at = Arrays.binarySearch(column.diseases(), disease);
        return at < 0
                ? Weights.suspected(column.observedElse(), column.excludedElse(), probability)
                : Weights.suspected(column.observed()[at], column.excluded()[at], probability);
    }

    private static void add(
            int[] diseases, float[] weights, double otherwise, double share, double[] all) {
        for (int i = 0; i < diseases.length; i++) {
            all[diseases[i]] += share * (weights[i] - otherwise);
        }
    }

    private void addPatient(UnderstoodCase subject, double[] all) {
        var patient = subject.subject().patient();
        if (patient.sex() == Sex.FEMALE || patient.sex() == Sex.MALE) {
            var logs = sexLogs[patient.sex() == Sex.MALE ? 1 : 0];
            for (int disease = 0; disease < all.length; disease++) {
                all[disease] += logs[disease];
            }
        }
        if (patientAges.isKnown(patient.age())) {
            var logs = patientAges.logRatios(patient.age());
            for (int disease = 0; disease < all.length; disease++) {
                all[disease] += logs[disease];
            }
        }
        AgeRange onset = OnsetAges.known(patient);
        if (onset.isKnown()) {
            var logs = ages.logRatios(OnsetAges.binsOf(onset));
            for (int disease = 0; disease < all.length; disease++) {
                all[disease] += logs[disease];
            }
        }
    }

    /// Rows that are not to be used, the diseases they concern, and published patients who aren't
    /// to be compared with. Backgrounds and the breadth of other diseases stay what they are with
    /// all rows.
    record LeftOut(Predicate<Statement> rows, int[] diseases, BitSet patients) {

        static final LeftOut NOTHING = new LeftOut(_ -> false, new int[0], new BitSet());
    }
}
