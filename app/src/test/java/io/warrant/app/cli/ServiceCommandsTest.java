package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.app.serve.ServeSettings;
import io.warrant.app.serve.ToyService;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The commands around a service: those that make keys, and those that measure it.
class ServiceCommandsTest {

    @TempDir Path folder;

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void keysAreMadeAndTakenAway() throws IOException {
        var file = folder.resolve("keys.tsv");
        var made = Run.of("key", "add", "ward-7", "--role", "diagnose", "--keys", file.toString());
        assertThat(made.code()).as(made.err()).isZero();
        var secret = made.out().strip();
        assertThat(secret).startsWith("warrant_").hasSize(51);
        assertThat(Files.readString(file)).contains("ward-7\tdiagnose\t").doesNotContain(secret);
        var again = Run.of("key", "add", "ward-7", "--role", "read", "--keys", file.toString());
        assertThat(again.code()).isEqualTo(5);
        var removed = Run.of("key", "remove", "ward-7", "--keys", file.toString());
        assertThat(removed.code()).isZero();
        assertThat(Files.readString(file)).doesNotContain("ward-7");
    }

    @Test
    void otherMachinesAreNotServedInTheOpen() {
        var run = Run.of("serve", "--host", "0.0.0.0", "--port", "0");
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).contains("--tls-cert").contains("--keys");
    }

    @Test
    void loadIsMeasured() throws IOException {
        try (var service = ToyService.start(ServeSettings.USUAL)) {
            var record = Files.writeString(folder.resolve("case.yaml"), "observed: murmur\n");
            var result =
                    json(
                            Run.of(
                                    "bench",
                                    "service",
                                    "--url",
                                    "http://127.0.0.1:" + service.port(),
                                    "--cases",
                                    record.toString(),
                                    "--connections",
                                    "2",
                                    "--warm-up",
                                    "0",
                                    "--seconds",
                                    "1",
                                    "--rate",
                                    "20",
                                    "--json",
                                    "-"));
            assertThat(result.path("errors").asInt()).isZero();
            assertThat(result.path("statuses").path("200").asInt()).isBetween(1, 20);
            assertThat(result.path("p99").asDouble()).isPositive();
            assertThat(result.path("memory"))
                    .hasSize(3)
                    .allSatisfy(one -> assertThat(one.path("resident").asLong()).isPositive());
        }
    }

    @Test
    void nothingMalformedBreaksTheService() throws IOException {
        try (var service = ToyService.start(ServeSettings.USUAL)) {
            var result =
                    json(
                            Run.of(
                                    "bench",
                                    "service",
                                    "--url",
                                    "http://127.0.0.1:" + service.port() + "/",
                                    "--fuzz",
                                    "400",
                                    "--json",
                                    "-"));
            assertThat(result.path("serverErrors").asInt()).as(result.toString()).isZero();
            assertThat(result.path("hangs").asInt()).isZero();
            assertThat(result.path("traces").asInt()).isZero();
            assertThat(result.path("statuses").path("400").asInt()).isPositive();
        }
    }

    @Test
    void whatIsNoAddressIsRefused() {
        assertThat(Run.of("bench", "service", "--url", "https://x y").code()).isEqualTo(5);
    }
}
