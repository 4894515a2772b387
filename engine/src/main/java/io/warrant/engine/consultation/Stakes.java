package io.warrant.engine.consultation;

import java.util.BitSet;
import java.util.Collection;

/// Which diseases must not be missed, and how much more their uncertainty weighs. Immutable.
public final class Stakes {

    /// What a disease that must not be missed weighs where nothing else is asked for; others weigh
    /// 1. An assumption: five times is enough to ask after it first where it is a fifth as likely.
    public static final double USUAL_WEIGHT = 5;

    public static final Stakes EVEN = new Stakes(new BitSet(), 1);

    private final BitSet dangerous;
    private final double weight;

    private Stakes(BitSet dangerous, double weight) {
        this.dangerous = dangerous;
        this.weight = weight;
    }

    /// @param dangerous indices of the diseases
    /// @param weight how much they weigh, 1 or more
    public static Stakes of(Collection<Integer> dangerous, double weight) {
        if (!(weight >= 1)) {
            throw new IllegalArgumentException(
                    "What must not be missed can't weigh less than the rest: " + weight);
        }
        var set = new BitSet();
        dangerous.forEach(set::set);
        return new Stakes(set, weight);
    }

    /// The indices of the diseases that must not be missed.
    public BitSet dangerous() {
        return (BitSet) dangerous.clone();
    }

    public boolean isDangerous(int disease) {
        return dangerous.get(disease);
    }

    double weight(int disease) {
        return dangerous.get(disease) ? weight : 1;
    }
}
