package io.warrant.bench.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// What is told of a service under load, and that what broke one can be sent again.
class LoadResultTest {

    private static final LoadBench.Plan PLAN = new LoadBench.Plan("/", 1, 0, 2, 0);
    private static final LoadResult.Machine QUIET =
            new LoadResult.Machine(List.of(0.0, 0.0), List.of());

    @Test
    void tellsWithinWhichTimeAShareOfTheAnswersCame() {
        var millis = new double[200];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis.length - i;
        }
        var result = new LoadResult(PLAN, Map.of(200, 200L), 1000, millis, QUIET);
        assertThat(result.within(0.5)).isEqualTo(100);
        assertThat(result.within(0.99)).isEqualTo(198);
        assertThat(result.within(1)).isEqualTo(200);
        assertThat(result.perSecond()).isEqualTo(100);
        assertThat(result.errors()).isZero();
    }

    @Test
    void countsWhatIsNoSuccess() {
        var result =
                new LoadResult(
                        PLAN, Map.of(200, 5L, 400, 2L, 503, 1L, -1, 1L), 0, new double[0], QUIET);
        assertThat(result.errors()).isEqualTo(2);
        assertThat(result.refused()).isEqualTo(2);
        assertThat(result.within(0.99)).isZero();
        assertThat(ServiceText.render(result)).contains("2 errors, 2 records refused");
        assertThat(ServiceJson.write(result)).contains("\"503\" : 1");
    }

    @Test
    void readsTheMemoryFromMetrics() {
        var metrics =
                """
                # TYPE process_resident_memory_bytes gauge
                process_resident_memory_bytes 2.5E8
                warrant_heap_after_collection_bytes 1.2E8
                warrant_heap_after_collection_bytes_other 7
                """;
        var memory = Memory.parse(metrics, 150).orElseThrow();
        assertThat(memory).isEqualTo(new Memory(150, 120_000_000, 250_000_000));
        assertThat(Memory.parse("warrant_heap_after_collection_bytes 1\n", 0)).isEmpty();
        var told = new LoadResult.Machine(List.of(0.0, 0.0), List.of(memory));
        var result = new LoadResult(PLAN, Map.of(), 0, new double[0], told);
        assertThat(ServiceText.render(result))
                .contains("memory at 150 s: 250 MB resident, 120 MB of objects");
        assertThat(ServiceJson.write(result)).contains("\"resident\" : 250000000");
    }

    @Test
    void malformedRequestsCanBeDrawnAgain() {
        var records = List.of("observed: murmur".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (int number = 0; number < 100; number++) {
            assertThat(new Malformed(records, 7).request(number))
                    .isEqualTo(new Malformed(records, 7).request(number));
        }
        assertThat(new Malformed(records, 7).request(1))
                .isNotEqualTo(new Malformed(records, 8).request(1));
    }
}
