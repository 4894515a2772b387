package io.warrant.bench.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Draws malformed requests: sound ones with something wrong in the path, the headers or the body,
/// or bytes that were never a request. The same number draws the same request.
final class Malformed {

    private static final List<String> PATHS =
            List.of(
                    "/api/v1/diagnose",
                    "/api/v1/explain?disease=OMIM:154700",
                    "/api/v1/read",
                    "/api/v1/next",
                    "/api/v1/report?format=md",
                    "/api/v1/convert?to=case",
                    "/api/v1/knowledge",
                    "/api/v1/terms?q=lens",
                    "/api/v1/terms/HP:0001083",
                    "/api/v1/diseases?q=marfan",
                    "/api/v1/diseases/OMIM:154700",
                    "/api/v1/bench/rank",
                    "/api/v1/schemas/term",
                    "/health/ready",
                    "/metrics",
                    "/");

    private static final List<String> OPTIONS =
            List.of(
                    "limit",
                    "diseases",
                    "prior",
                    "coverage",
                    "confidence",
                    "similar",
                    "language",
                    "observed",
                    "excluded",
                    "sex",
                    "age",
                    "onset",
                    "disease",
                    "q",
                    "depth",
                    "until",
                    "budget",
                    "maxQuestions",
                    "mustNotMiss",
                    "format",
                    "to");

    private static final List<String> VALUES =
            List.of(
                    "-1",
                    "0",
                    "999999999999",
                    "NaN",
                    "Infinity",
                    "1e309",
                    "",
                    "%00",
                    "%zz",
                    "%F0%9F",
                    "..%2F..%2Fetc",
                    "HP:0000000",
                    "HP:0000001",
                    "OMIM:0",
                    "'%20or%201=1",
                    "${jndi:x}",
                    "<script>",
                    "a%20b%20c",
                    "omim",
                    "en",
                    "7y",
                    "true",
                    "-0.0",
                    "0.9",
                    "null");

    private static final List<String> HEADERS =
            List.of(
                    "Content-Type: application/x-ndjson",
                    "Content-Type: text/plain; charset=nonsense",
                    "Content-Type: multipart/form-data",
                    "Content-Type: \u0001",
                    "Content-Encoding: gzip",
                    "Transfer-Encoding: chunked",
                    "Transfer-Encoding: gibberish",
                    "Content-Length: 5",
                    "Content-Length: -7",
                    "Content-Length: 99999999999999999999",
                    "Expect: 100-continue",
                    "Connection: upgrade\r\nUpgrade: websocket",
                    "Origin: http://evil.invalid",
                    "Host: evil.invalid",
                    "Authorization: Bearer x.y.z",
                    "Authorization: Basic ====",
                    "Accept: */*;q=nonsense",
                    "Range: bytes=0-1,5-",
                    "Cookie: =;=;\"",
                    "X-Long: " + "y".repeat(9000),
                    "X-Longer: " + "y".repeat(70_000),
                    "NoColon",
                    " : folded",
                    "X-\u00e9: \u00e9");

    private final List<byte[]> bodies;
    private final long seed;

    Malformed(List<byte[]> bodies, long seed) {
        this.bodies = bodies;
        this.seed = seed;
    }

    byte[] request(int number) {
        var random = new Random(seed * 1_000_003 + number);
        if (random.nextInt(20) == 0) {
            return noise(random, 1 + random.nextInt(400));
        }
        var body = random.nextInt(4) == 0 ? new byte[0] : body(random);
        var out = new ByteArrayOutputStream();
        line(out, method(random) + " " + path(random) + " " + version(random));
        if (random.nextInt(20) > 0) {
            line(out, "Host: localhost");
        }
        for (int header = random.nextInt(3); header > 0; header--) {
            line(out, pick(HEADERS, random));
        }
        if (random.nextInt(10) > 0) {
            int wrong = random.nextInt(8) == 0 ? random.nextInt(20) - 10 : 0;
            line(out, "Content-Length: " + (body.length + wrong));
        }
        line(out, "");
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static void line(ByteArrayOutputStream out, String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String method(Random random) {
        return random.nextInt(3) > 0
                ? "POST"
                : pick(
                        List.of(
                                "GET", "GET", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE",
                                "get", "XYZZY"),
                        random);
    }

    private static String version(Random random) {
        return random.nextInt(30) > 0
                ? "HTTP/1.1"
                : pick(List.of("HTTP/1.0", "HTTP/2.0", "HTTP/9", "http/1.1", ""), random);
    }

    private static String path(Random random) {
        var path = new StringBuilder(pick(PATHS, random));
        switch (random.nextInt(8)) {
            case 0 -> path.insert(random.nextInt(path.length()), pick(VALUES, random));
            case 1 -> path.append("/../../").append(pick(VALUES, random));
            case 2 -> path.append(";x=").append(pick(VALUES, random));
            case 3 -> path.append((char) (1 + random.nextInt(255)));
            case 4 -> path.append("/").append("a".repeat(random.nextInt(9000)));
            default -> {
                // Only the options are wrong, or nothing of the path is.
            }
        }
        for (int option = random.nextInt(3); option > 0; option--) {
            path.append(path.indexOf("?") < 0 ? '?' : '&')
                    .append(pick(OPTIONS, random))
                    .append('=')
                    .append(pick(VALUES, random));
        }
        return path.toString();
    }

    private byte[] body(Random random) {
        var body = pick(bodies, random).clone();
        return switch (random.nextInt(7)) {
            case 0 -> java.util.Arrays.copyOf(body, random.nextInt(body.length + 1));
            case 1 -> noise(random, random.nextInt(2000));
            case 2 -> ("[".repeat(random.nextInt(5000)) + "]").getBytes(StandardCharsets.UTF_8);
            case 3 -> gzip(random);
            case 4 -> swapped(body, random);
            default -> flipped(body, random);
        };
    }

    private static byte[] noise(Random random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /// What begins as gzip does and goes on as nothing does.
    private static byte[] gzip(Random random) {
        var bytes = noise(random, 20 + random.nextInt(200));
        bytes[0] = 0x1f;
        bytes[1] = (byte) 0x8b;
        bytes[2] = 8;
        bytes[3] = 0;
        return bytes;
    }

    private static byte[] flipped(byte[] body, Random random) {
        for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return body;
    }

    /// With what JSON has in one place put in another.
    private static byte[] swapped(byte[] body, Random random) {
        var text = new String(body, StandardCharsets.UTF_8);
        var from = pick(List.of("\"id\"", "HP:", "{", "[", ":", "\"", "true", "P", "1"), random);
        var to =
                pick(
                        List.of("null", "", "[[", "{}", "1e999", "\\u0000", "\"x\":", "\u202e"),
                        random);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }
}
