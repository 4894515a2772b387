package io.warrant.engine.reasoning;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.List;

/// A case as it stands, for whoever asks on: its ranking, what is still open, and the leading
/// diseases with what one more finding would do to each.
public final class Standing {

    private final Evidence evidence;
    private final UnderstoodCase subject;
    private final Evidence.LeftOut leftOut;
    private final Ranking ranking;

    Standing(Evidence evidence, UnderstoodCase subject, Evidence.LeftOut leftOut, Ranking ranking) {
        this.evidence = evidence;
        this.subject = subject;
        this.leftOut = leftOut;
        this.ranking = ranking;
    }

    public KnowledgeBase base() {
        return evidence.base();
    }

    public Ranking ranking() {
        return ranking;
    }

    /// How many findings were observed.
    public int observed() {
        return subject.observed().length;
    }

    /// Whether nothing in the case tells of a term already: neither it nor a kind of it is
    /// observed, and neither it nor something more general is excluded.
    public boolean isOpen(int term) {
        return subject.isOpen(term, evidence.base());
    }

    /// The chance that a patient whose disease is unknown shows a term.
    public double background(int term) {
        return evidence.weights().background(term);
    }

    /// The chance that a patient shows a term whose disease nothing ties to it.
    public double leastChance(int term) {
        return evidence.weights().chance(0, term);
    }

    /// The first diseases of the ranking, as many as it takes to hold a share of the probability.
    ///
    /// @param mass the raw probability that they are to hold together
    /// @param most but never more than so many
    public List<Leader> leaders(double mass, int most) {
        var places = ranking.best(most);
        double sum = 0;
        int count = 0;
        while (count < places.size() && sum < mass) {
            sum += ranking.probability(places.get(count++));
        }
        return places.subList(0, count).stream()
                .map(place -> Leader.of(evidence, subject, leftOut, ranking, place))
                .toList();
    }
}
