package io.warrant.engine.knowledge;

import static io.warrant.engine.knowledge.Parameter.BAND_WEIGHT;
import static io.warrant.engine.knowledge.Parameter.BROADER_LOAN;
import static io.warrant.engine.knowledge.Parameter.COUNT_PRIOR;
import static io.warrant.engine.knowledge.Parameter.COUNT_PRIOR_WEIGHT;
import static io.warrant.engine.knowledge.Parameter.PAPER_LIKENESS;
import static io.warrant.engine.knowledge.Parameter.UNSTATED_FREQUENCY;

import java.util.ArrayList;
import java.util.List;

/// The chance that one more patient with the disease shows the term, from all rows on the two:
/// counts drawn slightly toward the mean, those of one publication as if its patients were somewhat
/// alike, ranges as if some patients stood behind them, rows of a linked entry beside the disease's
/// own.
public final class Expectation {

    private double affected;
    private double examined;
    private double bandSum;
    private int bands;
    private double loanSum;
    private int loans;
    private double unstatedLoanSum;
    private int unstatedLoans;
    private boolean unstated;

    private Expectation() {}

    /// @param rows all rows on one disease and term
    /// @param ownAssociations how many terms the disease's own rows speak of; tempers what broader
    ///   entries lend
    /// @return a probability; 0 where rows only deny
    public static double of(List<Statement> rows, int ownAssociations, Parameters parameters) {
        var expectation = new Expectation();
        for (var row : Counting.rows(rows)) {
            expectation.add(row, ownAssociations, parameters);
        }
        return expectation.value(parameters);
    }

    /// The assumptions that the expectation from these rows rests on.
    public static List<Parameter> assumptions(List<Statement> rows) {
        var counting = Counting.rows(rows);
        boolean counted = false;
        boolean banded = false;
        boolean lent = false;
        boolean broader = false;
        for (var row : counting) {
            boolean states = !(row.frequency() instanceof Frequency.Unstated);
            counted |= !row.isBorrowed() && row.frequency() instanceof Frequency.Counted;
            banded |= !row.isBorrowed() && row.frequency() instanceof Frequency.Band;
            lent |= row.isBorrowed() && states;
            broader |= row.loan().relation().equals("broader");
        }
        var assumptions = new ArrayList<Parameter>();
        if (counted) {
            assumptions.add(COUNT_PRIOR);
            assumptions.add(COUNT_PRIOR_WEIGHT);
            assumptions.add(PAPER_LIKENESS);
        }
        if (counted && (banded || lent)) {
            assumptions.add(BAND_WEIGHT);
        }
        if (broader) {
            assumptions.add(BROADER_LOAN);
        }
        if (!counting.isEmpty() && !counted && !banded && !lent) {
            assumptions.add(UNSTATED_FREQUENCY);
        }
        return assumptions;
    }

    private void add(Statement row, int ownAssociations, Parameters parameters) {
        if (row.isBorrowed()) {
            borrow(row, ownAssociations, parameters);
            return;
        }
        switch (row.frequency()) {
            case Frequency.Counted(int a, int n) -> {
                double weight = 1 / (1 + parameters.get(PAPER_LIKENESS) * (n - 1));
                affected += weight * a;
                examined += weight * n;
            }
            case Frequency.Band(double low, double high) -> {
                bandSum += (low + high) / 2;
                bands++;
            }
            case Frequency.Unstated() -> unstated = true;
        }
    }

    private void borrow(Statement row, int ownAssociations, Parameters parameters) {
        double whole = row.frequency().expected(parameters);
        double half = parameters.get(BROADER_LOAN);
        boolean broader = row.loan().relation().equals("broader");
        double lent = broader ? whole * half / (half + ownAssociations) : whole;
        if (row.frequency() instanceof Frequency.Unstated) {
            unstatedLoanSum += lent;
            unstatedLoans++;
        } else {
            loanSum += lent;
            loans++;
        }
    }

    private double value(Parameters parameters) {
        if (examined > 0) {
            return counted(parameters);
        }
        if (bands > 0) {
            return loans > 0 ? (bandSum / bands + loanSum / loans) / 2 : bandSum / bands;
        }
        if (loans > 0) {
            return loanSum / loans;
        }
        if (unstated) {
            return parameters.get(UNSTATED_FREQUENCY);
        }
        return unstatedLoans > 0 ? unstatedLoanSum / unstatedLoans : 0;
    }

    private double counted(Parameters parameters) {
        if (affected == 0 && bands == 0 && loans == 0 && !unstated) {
            // Nobody of those examined had it, and no source has seen it elsewhere: drawing this
            // upward would invent patients.
            return 0;
        }
        double imagined = parameters.get(COUNT_PRIOR_WEIGHT);
        double perBand = parameters.get(BAND_WEIGHT);
        double sum = affected + imagined * parameters.get(COUNT_PRIOR) + perBand * bandSum;
        double weight = examined + imagined + perBand * bands;
        if (loans > 0) {
            sum += perBand * loanSum / loans;
            weight += perBand;
        }
        return sum / weight;
    }
}
