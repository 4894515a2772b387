package io.warrant.app.serve;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// How much memory this program holds.
final class Footprint {

    /// Where Linux tells of a process.
    private static final Path STATUS = Path.of("/proc/self/status");

    private static final String RESIDENT = "VmRSS:";

    private Footprint() {}

    /// Bytes that objects had after the last garbage collection of any kind; 0 before the first.
    static double heapAfterCollection() {
        var heap = heap();
        return ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class).stream()
                .map(GarbageCollectorMXBean::getLastGcInfo)
                .filter(Objects::nonNull)
                .max(Comparator.comparingLong(GcInfo::getEndTime))
                .map(last -> left(last, heap))
                .orElse(0.0);
    }

    private static double left(GcInfo last, Set<String> heap) {
        return last.getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> heap.contains(pool.getKey()))
                .mapToDouble(pool -> pool.getValue().getUsed())
                .sum();
    }

    private static Set<String> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the system tells how much of the process is in memory.
    static boolean isResidentKnown() {
        return Files.isReadable(STATUS);
    }

    /// Bytes of the process that are in memory.
    static double resident() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(RESIDENT))
                    .mapToDouble(Footprint::bytes)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line such as `VmRSS: 123456 kB`.
    private static double bytes(String line) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024.0;
    }
}
