package io.warrant.perception.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// From risk to the chance of the event by a time: Breslow's estimate of the cumulative hazard of a
/// row whose log hazard is 0 (Breslow 1974), with the log hazards stretched or shrunk so that they
/// fit rows that weren't learnt from.
///
/// @param times at which events happened, in order
/// @param cumulative hazard up to and with each time
/// @param stretch what the trees' log hazard is multiplied by
record Hazard(double[] times, double[] cumulative, double stretch) {

    private static final double[] STRETCHES = {
        0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2
    };

    /// The stretch with the highest partial likelihood, and the hazard under it.
    static Hazard of(double[] risk, double[] time, boolean[] event) {
        double best = 1;
        double most = Double.NEGATIVE_INFINITY;
        for (double stretch : STRETCHES) {
            double likelihood = likelihood(risk, time, event, stretch);
            if (likelihood > most) {
                most = likelihood;
                best = stretch;
            }
        }
        return breslow(risk, time, event, best);
    }

    private static int[] latestFirst(double[] time) {
        return IntStream.range(0, time.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -time[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double likelihood(
            double[] risk, double[] time, boolean[] event, double stretch) {
        double likelihood = 0;
        double atRisk = 0;
        var order = latestFirst(time);
        for (int from = 0; from < order.length; ) {
            int to = from;
            for (; to < order.length && time[order[to]] == time[order[from]]; to++) {
                atRisk += Math.exp(stretch * risk[order[to]]);
            }
            for (; from < to; from++) {
                likelihood +=
                        event[order[from]] ? stretch * risk[order[from]] - Math.log(atRisk) : 0;
            }
        }
        return likelihood;
    }

    private static Hazard breslow(double[] risk, double[] time, boolean[] event, double stretch) {
        var times = new ArrayList<Double>();
        var steps = new ArrayList<Double>();
        double atRisk = 0;
        var order = latestFirst(time);
        for (int from = 0; from < order.length; ) {
            int to = from;
            int events = 0;
            for (; to < order.length && time[order[to]] == time[order[from]]; to++) {
                atRisk += Math.exp(stretch * risk[order[to]]);
                events += event[order[to]] ? 1 : 0;
            }
            if (events > 0) {
                times.add(time[order[from]]);
                steps.add(events / atRisk);
            }
            from = to;
        }
        return new Hazard(reversed(times), cumulated(reversed(steps)), stretch);
    }

    private static double[] reversed(List<Double> values) {
        return values.reversed().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] cumulated(double[] steps) {
        Arrays.parallelPrefix(steps, Double::sum);
        return steps;
    }

    /// The chance that the event has happened by a time.
    double chance(double risk, double by) {
        int at = Arrays.binarySearch(times, by);
        int last = at >= 0 ? at : -at - 2;
        double hazard = last < 0 ? 0 : cumulative[last];
        return 1 - Math.exp(-hazard * Math.exp(stretch * risk));
    }
}
