package io.warrant.engine.learning;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Companions;
import io.warrant.engine.reasoning.Ranking;
import io.warrant.engine.reasoning.Reasoner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Learns from cases with a whole differential which diseases are kept in mind beside which, and by
/// what findings. From which chance on a disease is kept is found on cases that the chance was not
/// learned from, in five parts.
public final class CompanionLearning {

    /// A case with its true diagnosis and all that is held possible beside it.
    ///
    /// @param subject with its one true diagnosis
    /// @param differential the whole differential, the truth included
    public record Judged(Case subject, List<DiseaseId> differential) {

        public Judged {
            differential = List.copyOf(differential);
        }

        /// The diseases of a differential that are likelier than one in a hundred; less likely ones
        /// are not counted as part of it.
        public static List<DiseaseId> kept(List<Diagnosis> differential) {
            return differential.stream()
                    .filter(one -> one.share() > LEAST_SHARE)
                    .map(Diagnosis::disease)
                    .toList();
        }
    }

    private static final double LEAST_SHARE = 0.01;
    private static final int FOLDS = 5;

    /// How many imagined cases draw what is kept in mind beside a disease toward what is anyway.
    private static final double IMAGINED = 2;

    private final KnowledgeBase base;
    private final List<Judged> cases;
    private final List<double[]> held;
    private final boolean[][] members;
    private final int[] truths;
    private final int[] terms;

    private CompanionLearning(KnowledgeBase base, List<Judged> cases) {
        this.base = base;
        this.cases = cases;
        var reasoner = Reasoner.of(base, "companions", "");
        var settings = new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
        held = new ArrayList<>();
        for (var one : cases) {
            Ranking ranking = reasoner.rank(one.subject(), settings);
            held.add(Companions.held(ranking, base));
        }
        truths =
                cases.stream()
                        .mapToInt(
                                one -> base.disease(one.subject().diagnoses().getFirst().disease()))
                        .toArray();
        members = new boolean[cases.size()][base.diseases()];
        for (int at = 0; at < members.length; at++) {
            for (var id : cases.get(at).differential()) {
                int disease = base.disease(id);
                if (disease >= 0) {
                    members[at][disease] = true;
                }
            }
        }
        terms = terms();
    }

    /// The knowledge with what it learned of companions; as it is where there are no such cases.
    ///
    /// @param cases each with exactly one diagnosis, of a disease that the knowledge has
    public static Columns learn(KnowledgeBase base, List<Judged> cases) {
        if (cases.size() < FOLDS) {
            return base.columns();
        }
        var out = new ColumnsBuilder().sections(base.columns(), List.of(""));
        new CompanionLearning(base, cases).learned().write(out);
        return out.build();
    }

    /// All terms that answer questions of yes and no and that some case observes.
    private int[] terms() {
        var questions = base.questions();
        return cases.stream()
                .flatMap(one -> one.subject().findings().stream())
                .filter(Finding.Observed.class::isInstance)
                .mapToInt(finding -> base.ontology().index(finding.term()))
                .filter(term -> term >= 0 && !questions.isValue(term))
                .sorted()
                .distinct()
                .toArray();
    }

    private Companions.Learned learned() {
        var all = IntStream.range(0, cases.size()).toArray();
        var beside = new Beside(all);
        return new Companions.Learned(terms, beside.shares(), fit(all, beside), threshold());
    }

    /// How often each disease is kept in mind beside each.
    private final class Beside {

        private final int diseases = base.diseases();
        private final double[] counts = new double[diseases * diseases];
        private final double[] patients = new double[diseases];
        private final double[] anyway = new double[diseases];

        Beside(int[] training) {
            for (int at : training) {
                patients[truths[at]]++;
                for (int disease = 0; disease < diseases; disease++) {
                    double member = members[at][disease] ? 1 : 0;
                    counts[truths[at] * diseases + disease] += member;
                    anyway[disease] += member / training.length;
                }
            }
        }

        double[] shares() {
            var shares = new double[counts.length];
            for (int cell = 0; cell < shares.length; cell++) {
                shares[cell] = share(cell / diseases, cell % diseases, -1);
            }
            return shares;
        }

        /// @param without a case that is not to be counted, or -1
        private double share(int truth, int disease, int without) {
            boolean own = without >= 0 && truths[without] == truth;
            double kept = counts[truth * diseases + disease];
            double less = own && members[without][disease] ? 1 : 0;
            return (kept - less + IMAGINED * anyway[disease])
                    / (patients[truth] - (own ? 1 : 0) + IMAGINED);
        }

        /// The log odds of being kept in mind beside what is held likely of a case.
        double logOdds(int at, int disease, boolean counted) {
            double share = 0;
            for (int truth = 0; truth < diseases; truth++) {
                if (held.get(at)[truth] > 0) {
                    share += held.get(at)[truth] * share(truth, disease, counted ? at : -1);
                }
            }
            return Companions.logOdds(share);
        }
    }

    /// The weights of all diseases, row by row.
    private double[] fit(int[] training, Beside beside) {
        var rowsOf = rowsOf(training);
        int width = terms.length + 2;
        var weights = new double[base.diseases() * width];
        IntStream.range(0, base.diseases())
                .parallel()
                .forEach(disease -> {
                    var dense = new double[training.length];
                    var right = new boolean[training.length];
                    for (int row = 0; row < dense.length; row++) {
                        dense[row] = beside.logOdds(training[row], disease, true);
                        right[row] = members[training[row]][disease];
                    }
                    var fitted = SparseLogistic.fit(rowsOf, dense, right);
                    System.arraycopy(fitted, 0, weights, disease * width, width);
                });
        return weights;
    }

    private List<int[]> rowsOf(int[] training) {
        var shown = IntStream.range(0, training.length).mapToObj(row -> observed(training[row]));
        var byRow = shown.toList();
        var rowsOf = new ArrayList<int[]>();
        for (int term : terms) {
            rowsOf.add(
                    IntStream.range(0, training.length)
                            .filter(row -> Arrays.binarySearch(byRow.get(row), term) >= 0)
                            .toArray());
        }
        return rowsOf;
    }

    private int[] observed(int at) {
        return cases.get(at).subject().findings().stream()
                .filter(Finding.Observed.class::isInstance)
                .mapToInt(finding -> base.ontology().index(finding.term()))
                .sorted()
                .toArray();
    }

    /// The chance with which found and written differentials agree best.
    private double threshold() {
        var chances = new double[cases.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var training =
                    IntStream.range(0, chances.length).filter(at -> at % FOLDS != held).toArray();
            var beside = new Beside(training);
            var learned = new Companions.Learned(terms, beside.shares(), fit(training, beside), 0);
            var companions = Companions.of(base, learned);
            for (int at = fold; at < chances.length; at += FOLDS) {
                chances[at] = companions.chances(cases.get(at).subject(), this.held.get(at));
            }
        }
        double best = 0;
        double most = -1;
        for (int hundredths = 20; hundredths <= 60; hundredths += 2) {
            double agreement = agreement(chances, hundredths / 100.0).f1();
            if (agreement > most) {
                most = agreement;
                best = hundredths / 100.0;
            }
        }
        return best;
    }

    private Agreement agreement(double[][] chances, double threshold) {
        var all = new ArrayList<Agreement>();
        for (int at = 0; at < chances.length; at++) {
            var ofCase = chances[at];
            var found =
                    IntStream.range(0, ofCase.length)
                            .filter(disease -> ofCase[disease] >= threshold)
                            .mapToObj(base::diseaseId)
                            .toList();
            all.add(Agreement.of(found, cases.get(at).differential()));
        }
        return Agreement.mean(all);
    }
}
