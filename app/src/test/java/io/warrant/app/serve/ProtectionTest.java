package io.warrant.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import io.warrant.engine.errors.ConfigurationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Who is let in, and what they may do.
class ProtectionTest {

    private static final String ISSUER = "https://issuer.invalid";

    @TempDir Path folder;

    private static int status(ToyService service, String path, String secret) throws Exception {
        var request = service.request(path).header("Authorization", "Bearer " + secret);
        return service.send(
                        path.contains("diagnose")
                                ? request.POST(
                                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                                ToyService.CASE))
                                : request)
                .statusCode();
    }

    private ServeSettings keys(Path file, double rate) {
        return ServeSettings.USUAL.with(
                new ServeSettings.Protection(
                        Optional.empty(), Optional.of(file), Optional.empty(), rate));
    }

    @Test
    void keysHaveRoles() throws Exception {
        var random = new SecureRandom();
        var reader = ApiKey.draw(random);
        var doctor = ApiKey.draw(random);
        var file = folder.resolve("keys.tsv");
        Files.writeString(
                file,
                KeyFile.write(
                        List.of(
                                new ApiKey("reader", Role.READ, ApiKey.hash(reader)),
                                new ApiKey("doctor", Role.DIAGNOSE, ApiKey.hash(doctor)))));
        assertThat(Files.readString(file)).doesNotContain(reader).doesNotContain(doctor);
        try (var service = ToyService.start(keys(file, 0))) {
            assertThat(status(service, "/api/v1/knowledge", reader)).isEqualTo(200);
            assertThat(status(service, "/api/v1/diagnose", reader)).isEqualTo(403);
            assertThat(status(service, "/api/v1/diagnose", doctor)).isEqualTo(200);
            assertThat(status(service, "/api/v1/knowledge", doctor + "x")).isEqualTo(401);
            var unknown = service.get("/api/v1/knowledge");
            assertThat(unknown.statusCode()).isEqualTo(401);
            assertThat(unknown.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
            assertThat(service.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(service.get("/metrics").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void whoAsksTooOftenWaits() throws Exception {
        var key = ApiKey.draw(new SecureRandom());
        var file = folder.resolve("keys.tsv");
        Files.writeString(
                file, KeyFile.write(List.of(new ApiKey("one", Role.READ, ApiKey.hash(key)))));
        try (var service = ToyService.start(keys(file, 0.001))) {
            assertThat(status(service, "/api/v1/knowledge", key)).isEqualTo(200);
            assertThat(status(service, "/api/v1/knowledge", key)).isEqualTo(429);
            assertThat(service.get("/health/live").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aBucketFillsAgain() {
        var limit = new RateLimit(2);
        assertThat(limit.allows("a", 0)).isTrue();
        assertThat(limit.allows("a", 0)).isTrue();
        assertThat(limit.allows("a", 0)).isFalse();
        assertThat(limit.allows("b", 0)).isTrue();
        assertThat(limit.allows("a", 500_000_000)).isTrue();
        assertThat(limit.allows("a", 500_000_000)).isFalse();
    }

    @Test
    void tokensAreCheckedForWhoIssuedThemForWhomAndUntilWhen() throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("k").generate();
        var other = new RSAKeyGenerator(2048).keyID("k").generate();
        var file = folder.resolve("jwks.json");
        Files.writeString(file, new JWKSet(key.toPublicJWK()).toString());
        var issuer = new ServeSettings.TokenIssuer(ISSUER, "warrant", file.toString(), "roles");
        var settings =
                ServeSettings.USUAL.with(
                        new ServeSettings.Protection(
                                Optional.empty(), Optional.empty(), Optional.of(issuer), 0));
        var good = claims().build();
        try (var service = ToyService.start(settings)) {
            var path = "/api/v1/diagnose";
            assertThat(status(service, path, signed(good, key))).isEqualTo(200);
            assertThat(status(service, path, signed(good, other))).isEqualTo(401);
            assertThat(status(service, path, new PlainJWT(good).serialize())).isEqualTo(401);
            assertThat(status(service, path, mac(good, key))).isEqualTo(401);
            for (var bad :
                    List.of(
                            claims().audience("another").build(),
                            claims().issuer("https://other.invalid").build(),
                            claims().expirationTime(Date.from(Instant.EPOCH)).build(),
                            claims().expirationTime(null).build())) {
                assertThat(status(service, path, signed(bad, key))).isEqualTo(401);
            }
            var reader = claims().claim("roles", List.of("read", "other")).build();
            assertThat(status(service, path, signed(reader, key))).isEqualTo(403);
            var nobody = claims().claim("roles", null).build();
            assertThat(status(service, "/api/v1/knowledge", signed(nobody, key))).isEqualTo(403);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .subject("someone")
                .issuer(ISSUER)
                .audience("warrant")
                .claim("roles", List.of("diagnose"))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token =
                new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    /// Signed with the public key as if it were a shared secret.
    private static String mac(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token =
                new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k").build(), claims);
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    @Test
    void otherMachinesNeedEncryptionAndCallersWhoAreKnown() {
        assertThatThrownBy(() ->
                        new ServeSettings(
                                new ServeSettings.Address("0.0.0.0", 0),
                                ServeSettings.Bounds.USUAL,
                                ServeSettings.Protection.NONE,
                                Optional.empty(),
                                Optional.empty()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--tls-cert");
    }

    @Test
    void otherSitesAreKeptOut() throws Exception {
        try (var service = ToyService.start(ServeSettings.USUAL)) {
            assertThat(raw(service, "GET /api/v1/knowledge HTTP/1.1\r\nHost: evil.invalid\r\n"))
                    .startsWith("HTTP/1.1 421");
            assertThat(raw(service, "GET /api/v1/knowledge HTTP/1.1\r\nHost: localhost:1\r\n"))
                    .startsWith("HTTP/1.1 200");
            var post = "POST /api/v1/diagnose HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n";
            assertThat(raw(service, post + "Origin: https://evil.invalid\r\n"))
                    .startsWith("HTTP/1.1 403");
            assertThat(raw(service, post + "Sec-Fetch-Site: cross-site\r\n"))
                    .startsWith("HTTP/1.1 403");
            assertThat(raw(service, post + "Origin: null\r\n")).startsWith("HTTP/1.1 403");
            assertThat(raw(service, post + "Origin: http://localhost\r\n"))
                    .startsWith("HTTP/1.1 400");
        }
    }

    private static String raw(ToyService service, String head) throws Exception {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            var request = head + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyAnswerKeepsBrowsersSafe() throws Exception {
        try (var service = ToyService.start(ServeSettings.USUAL)) {
            for (var path : List.of("/api/v1/knowledge", "/nothing", "/health/live")) {
                var headers = service.get(path).headers();
                assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                        .contains("default-src 'none'")
                        .doesNotContain("unsafe");
                assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
                assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
                assertThat(headers.firstValue("X-Request-Id")).isPresent();
            }
        }
    }

    @Test
    void theAccessLogTellsNothingOfThePatient() throws Exception {
        var log = folder.resolve("access.log");
        var settings =
                new ServeSettings(
                        ServeSettings.Address.USUAL,
                        ServeSettings.Bounds.USUAL,
                        ServeSettings.Protection.NONE,
                        Optional.empty(),
                        Optional.of(log));
        try (var service = ToyService.start(settings)) {
            service.post("/api/v1/diagnose?observed=murmur&age=7y", ToyService.CASE);
            service.get("/api/v1/terms/TOY:0013?secret=murmur");
            service.get("/murmur/of/someone");
        }
        var lines = new ArrayList<>(Files.readAllLines(log));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"route\":\"/api/v1/diagnose\"").contains("200");
        assertThat(lines.get(1)).contains("\"route\":\"/api/v1/terms/{id}\"");
        assertThat(lines.get(2)).contains("\"route\":\"\"").contains("404");
        assertThat(String.join("\n", lines)).doesNotContain("murmur").doesNotContain("TOY");
    }
}
