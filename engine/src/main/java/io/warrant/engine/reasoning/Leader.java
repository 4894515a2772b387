package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.Arrays;

/// One of the leading diseases of a case: how likely it is held, and by what factor one more
/// finding would change that, before all are normalised anew. Terms that meet the disease only by
/// way of an ancestor count as coincidence here, and the likeness to published patients stays what
/// it is: this chooses questions, it doesn't diagnose. Immutable.
public final class Leader {

    private final Weights weights;
    private final Rows rows;
    private final int disease;
    private final double probability;
    private final double sum;
    private final double breadth;

    private Leader(Weights weights, Rows rows, int disease, double probability, Grounds grounds) {
        this.weights = weights;
        this.rows = rows;
        this.disease = disease;
        this.probability = probability;
        sum = grounds.sum;
        breadth = grounds.breadth;
    }

    /// What the observed findings weigh together before they are tempered, and the disease's
    /// breadth.
    record Grounds(double sum, double breadth) {}

    static Leader of(
            Evidence evidence,
            UnderstoodCase subject,
            Evidence.LeftOut leftOut,
            Ranking ranking,
            int place) {
        int disease = ranking.disease(place);
        boolean changed = Arrays.binarySearch(leftOut.diseases(), disease) >= 0;
        var rows =
                changed
                        ? Rows.without(evidence.base(), disease, leftOut.rows())
                        : Rows.all(evidence.base());
        var grounds =
                changed
                        ? new Arguing(evidence, subject).grounds(disease, rows)
                        : evidence.grounds(subject, disease);
        return new Leader(evidence.weights(), rows, disease, ranking.probability(place), grounds);
    }

    /// The disease's index in the knowledge base.
    public int disease() {
        return disease;
    }

    /// Its raw posterior probability.
    public double probability() {
        return probability;
    }

    /// Tells of each term that the disease is known for, or that is more general than one, how
    /// likely the disease brings it; a term may come several times, and its greatest chance holds.
    public void eachExpected(Expected expected) {
        KnowledgeBase base = rows.base();
        var ancestors = base.ontology().ancestors();
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            float chance = rows.expected(at);
            int term = base.associationTerm(at);
            if (chance > 0 && base.isFinding(term)) {
                boolean stated = rows.isStated(at);
                for (int up = ancestors.start(term); up < ancestors.end(term); up++) {
                    expected.accept(ancestors.at(up), chance, stated);
                }
            }
        }
    }

    /// Takes what a disease is expected to bring.
    @FunctionalInterface
    public interface Expected {

        /// @param term a term's index
        /// @param chance how likely the disease brings it
        /// @param stated whether some source states how often
        void accept(int term, float chance, boolean stated);
    }

    /// The chance that a patient with the disease shows a term, coincidence included.
    ///
    /// @param brought how likely the disease brings it, 0 where nothing ties the two
    public double chance(int term, double brought) {
        return weights.chance(brought, term);
    }

    /// The natural log of the factor by which the disease gains if a term is observed.
    public double observed(int term, double brought) {
        double weight = weights.observed(brought, term) - breadth;
        return weights.temper(sum + weight) - weights.temper(sum);
    }

    /// The same where nothing ties the term to the disease.
    public double unexplained() {
        return weights.temper(sum + weights.coincidence() - breadth) - weights.temper(sum);
    }

    /// The natural log of the factor if a term is excluded that the disease is known for.
    public double excluded(int term, double brought) {
        return weights.excluded(brought, term);
    }
}
