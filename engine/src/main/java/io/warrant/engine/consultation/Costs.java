package io.warrant.engine.consultation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What each kind of effort costs, and how the three sorts of cost are weighed against each other.
///
/// @param byEffort one cost for every kind
/// @param exchange what one unit of each sort weighs
public record Costs(Map<Effort, Cost> byEffort, Cost exchange) {

    /// No cost is less, so that worth per cost stays finite.
    private static final double LEAST = 1e-3;

    public Costs {
        var copy = new EnumMap<Effort, Cost>(Effort.class);
        copy.putAll(byEffort);
        for (var effort : Effort.values()) {
            if (!copy.containsKey(effort)) {
                throw new IllegalArgumentException("Nothing says what " + effort + " costs.");
            }
        }
        byEffort = Collections.unmodifiableMap(copy);
    }

    /// Everything costs the same: one.
    public static Costs even() {
        var all = new EnumMap<Effort, Cost>(Effort.class);
        for (var effort : Effort.values()) {
            all.put(effort, new Cost(1, 0, 0));
        }
        return new Costs(all, new Cost(1, 0, 0));
    }

    public Cost of(Effort effort) {
        var cost = byEffort.get(effort);
        return cost == null ? new Cost(0, 0, 0) : cost;
    }

    /// The three sorts together, in one number.
    public double total(Effort effort) {
        var cost = of(effort);
        return Math.max(
                LEAST,
                cost.money() * exchange.money()
                        + cost.invasiveness() * exchange.invasiveness()
                        + cost.delay() * exchange.delay());
    }
}
