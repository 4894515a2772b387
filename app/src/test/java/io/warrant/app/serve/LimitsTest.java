package io.warrant.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/// What is too large, too much, too slow or no HTTP at all is refused in words, and leaves the
/// service as it was.
class LimitsTest {

    private static final ServeSettings TIGHT =
            ServeSettings.USUAL.with(
                    new ServeSettings.Bounds(
                            1000, 2, 1, Duration.ofMillis(300), Duration.ofSeconds(1)));

    @Test
    void aLongBodyIsRefused() throws Exception {
        try (var service = ToyService.start(TIGHT)) {
            var answer = service.post("/api/v1/diagnose", "x".repeat(1001));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("too-large").contains("1000 bytes");
        }
    }

    @Test
    void aRefusalSaysNamesAsTheyWereWritten() throws Exception {
        try (var service = ToyService.start(ServeSettings.USUAL)) {
            var answer = service.post("/api/v1/diagnose", "observed: [Größe × 眼]");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Größe × 眼");
        }
    }

    @Test
    void aShortBodyThatUnpacksToALongOneIsRefused() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[100_000]);
        }
        assertThat(packed.size()).isLessThan(1000);
        try (var service = ToyService.start(TIGHT)) {
            var request =
                    service.request("/api/v1/diagnose")
                            .POST(BodyPublishers.ofByteArray(packed.toByteArray()));
            assertThat(service.send(request).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void longHeadersAreRefused() throws Exception {
        try (var service = ToyService.start(TIGHT)) {
            var answer =
                    service.send(
                            service.request("/api/v1/knowledge").header("X", "y".repeat(20_000)));
            assertThat(answer.statusCode()).isEqualTo(431);
            assertThat(answer.body()).contains("urn:warrant:problem:http").doesNotContain("yyy");
        }
    }

    @Test
    void whatTakesTooLongIsGivenUp() throws Exception {
        var interrupted = new CountDownLatch(1);
        Routes slow =
                site ->
                        site.get(
                                "/slow",
                                Role.ANYONE,
                                _ -> {
                                    waitFor(new CountDownLatch(1), interrupted);
                                    return Answer.json("{}");
                                });
        try (var service = ToyService.start(TIGHT, slow)) {
            var answer = service.get("/slow");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("longer");
            interrupted.await();
        }
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldToComeAgain() throws Exception {
        var release = new CountDownLatch(1);
        var running = new CountDownLatch(1);
        Routes held =
                site ->
                        site.get(
                                "/held",
                                Role.ANYONE,
                                _ -> {
                                    running.countDown();
                                    waitFor(release, new CountDownLatch(1));
                                    return Answer.json("{}");
                                });
        var patient =
                TIGHT.with(
                        new ServeSettings.Bounds(
                                1000, 2, 1, Duration.ofSeconds(20), Duration.ofSeconds(20)));
        try (var service = ToyService.start(patient, held)) {
            var first = new ArrayList<CompletableFuture<Integer>>();
            for (int i = 0; i < 2; i++) {
                first.add(CompletableFuture.supplyAsync(() -> status(service, "/held")));
            }
            running.await();
            while (service.get("/metrics").body().contains("warrant_requests_waiting 0.0")) {
                Thread.sleep(5);
            }
            var refused = service.get("/held");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(service.get("/health/ready").statusCode()).isEqualTo(200);
            release.countDown();
            for (var one : first) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void whatRunsIsFinishedWhenTheServiceEnds() throws Exception {
        var release = new CountDownLatch(1);
        var running = new CountDownLatch(1);
        Routes held =
                site ->
                        site.get(
                                "/held",
                                Role.ANYONE,
                                _ -> {
                                    running.countDown();
                                    waitFor(release, new CountDownLatch(1));
                                    return Answer.json("{}");
                                });
        var service = ToyService.start(ServeSettings.USUAL, held);
        var first = CompletableFuture.supplyAsync(() -> status(service, "/held"));
        running.await();
        var end = CompletableFuture.runAsync(service::close);
        while (service.get("/health/ready").statusCode() == 200) {
            Thread.sleep(5);
        }
        assertThat(service.get("/api/v1/openapi.json").statusCode()).isEqualTo(503);
        release.countDown();
        assertThat(first.get()).isEqualTo(200);
        end.get();
    }

    @Test
    void aBodyThatNeverEndsIsGivenUp() throws Exception {
        try (var service = ToyService.start(TIGHT)) {
            var answer =
                    raw(
                            service,
                            "POST /api/v1/diagnose HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Length: 500\r\n\r\ncase: ");
            assertThat(answer).startsWith("HTTP/1.1 408").contains("too-slow");
            assertThat(service.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatIsNoHttpGetsAProblemAndNoTrace() throws Exception {
        try (var service = ToyService.start(TIGHT)) {
            for (var nonsense :
                    new String[] {
                        "NONSENSE\r\n\r\n",
                        "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET /api/v1/../../etc HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET /a%2F..%2Fb HTTP/1.1\r\nHost: localhost\r\n\r\n",
                        "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                        "POST /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"
                    }) {
                var answer = raw(service, nonsense);
                assertThat(answer).as(nonsense).startsWith("HTTP/1.1 4");
                assertThat(answer).doesNotContain("\tat ").doesNotContain("Exception");
            }
        }
    }

    private static void waitFor(CountDownLatch latch, CountDownLatch interrupted) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            interrupted.countDown();
            Thread.currentThread().interrupt();
        }
    }

    private static int status(ToyService service, String path) {
        try {
            return service.get(path).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String raw(ToyService service, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var in = socket.getInputStream();
            var text = new StringBuilder();
            for (int read = in.read(); read >= 0; read = in.read()) {
                text.append((char) read);
                if (read == '}') {
                    return text.toString();
                }
            }
            return text.toString();
        }
    }
}
