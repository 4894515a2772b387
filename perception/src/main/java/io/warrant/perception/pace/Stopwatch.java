package io.warrant.perception.pace;

import io.warrant.perception.measure.Endurance;
import io.warrant.perception.measure.Report;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Recording;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes the time of one recording after another, by the clock and by the processor: on a busy
/// machine the clock tells of the others.
public final class Stopwatch {

    private static final double NANOSECONDS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> clock = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    /// Lets a provider look at a recording.
    public Perception time(Provider provider, Recording recording) {
        long start = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        var perception = provider.perceive(recording);
        processor.add((threads.getCurrentThreadCpuTime() - worked) / NANOSECONDS);
        clock.add((System.nanoTime() - start) / NANOSECONDS);
        return perception;
    }

    /// A report with the pace; at least one recording was timed.
    ///
    /// @param worse how recordings made worse were borne; empty where nobody looked
    public Report addTo(Report report, List<Endurance.Worse> worse) {
        var pace = pace(processor);
        return report.noting(
                        String.format(
                                Locale.ROOT,
                                "One recording takes %.1f ms of processor time (median of %d; 95 of"
                                        + " 100 take at most %.1f ms).",
                                pace.median(),
                                pace.count(),
                                pace.slow()))
                .with(new Endurance(pace(clock), worse));
    }

    private static Endurance.Pace pace(List<Double> times) {
        return Endurance.Pace.of(times.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
