package io.warrant.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import io.warrant.engine.errors.ConfigurationException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;

/// The keys of an issuer of tokens, fetched from its address: from that one alone, and without
/// waiting for ever.
@Timeout(60)
class IssuerKeysTest {

    private static final String ISSUER = "https://issuer.invalid";

    @TempDir static Path folder;
    private static HttpsServer issuer;
    private static ECKey key;
    private static ECKey foreign;
    private static SSLSocketFactory usual;
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        var own = OwnCertificate.make(folder);
        key = new ECKeyGenerator(Curve.P_256).keyID("k").generate();
        foreign = new ECKeyGenerator(Curve.P_256).keyID("f").generate();
        issuer = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.setHttpsConfigurator(new HttpsConfigurator(own.context()));
        issuer.createContext("/", IssuerKeysTest::answer);
        issuer.start();
        usual = HttpsURLConnection.getDefaultSSLSocketFactory();
        HttpsURLConnection.setDefaultSSLSocketFactory(own.context().getSocketFactory());
    }

    @AfterAll
    static void stop() {
        HttpsURLConnection.setDefaultSSLSocketFactory(usual);
        issuer.stop(0);
    }

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            ASKED.add(path);
            if (path.equals("/moved")) {
                exchange.getResponseHeaders().add("Location", address("/keys"));
                exchange.sendResponseHeaders(302, -1);
                return;
            }
            var shown = path.equals("/keys") ? key : foreign;
            var body = new JWKSet(shown.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String address(String path) {
        return "https://localhost:" + issuer.getAddress().getPort() + path;
    }

    private static ServeSettings settings(String keys) {
        var tokens = new ServeSettings.TokenIssuer(ISSUER, "warrant", keys, "roles");
        return ServeSettings.USUAL.with(
                new ServeSettings.Protection(
                        Optional.empty(), Optional.empty(), Optional.of(tokens), 0));
    }

    private static String token(ECKey by, String keysAt) throws JOSEException {
        var claims =
                new JWTClaimsSet.Builder()
                        .subject("someone")
                        .issuer(ISSUER)
                        .audience("warrant")
                        .claim("roles", List.of("diagnose"))
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(by.getKeyID())
                        .jwkURL(URI.create(keysAt))
                        .build();
        var token = new SignedJWT(header, claims);
        token.sign(new ECDSASigner(by));
        return token.serialize();
    }

    private static HttpResponse<String> ask(ToyService service, ECKey by) throws Exception {
        var request =
                service.request("/api/v1/knowledge")
                        .header("Authorization", "Bearer " + token(by, address("/elsewhere")));
        return service.send(request);
    }

    @Test
    void areFetchedOnce() throws Exception {
        try (var service = ToyService.start(settings(address("/keys")))) {
            assertThat(ask(service, key).statusCode()).isEqualTo(200);
            assertThat(ask(service, key).statusCode()).isEqualTo(200);
            assertThat(ASKED).containsExactly("/keys");
        }
    }

    @Test
    void areNotTakenFromWhereATokenSays() throws Exception {
        try (var service = ToyService.start(settings(address("/keys")))) {
            for (int i = 0; i < 5; i++) {
                assertThat(ask(service, foreign).statusCode()).isEqualTo(401);
            }
            assertThat(ASKED).isNotEmpty().containsOnly("/keys");
        }
    }

    @Test
    void areNotFollowedElsewhere() throws Exception {
        try (var service = ToyService.start(settings(address("/moved")))) {
            assertThat(ask(service, key).statusCode()).isEqualTo(503);
            assertThat(ASKED).isNotEmpty().containsOnly("/moved");
        }
    }

    @Test
    void whoIssuesTokensMayBeAway() throws Exception {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        try (var service = ToyService.start(settings("https://localhost:" + port + "/keys"))) {
            refusesForNow(service);
        }
    }

    @Test
    void whoIssuesTokensMayBeSilent() throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var service =
                        ToyService.start(
                                settings("https://localhost:" + silent.getLocalPort() + "/keys"))) {
            refusesForNow(service);
        }
    }

    private static void refusesForNow(ToyService service) throws Exception {
        var answer = ask(service, key);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("issuer of tokens").contains("Try again");
        assertThat(service.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void areNotFetchedInTheOpen() {
        assertThatThrownBy(() -> ToyService.start(settings("http://localhost/keys")).close())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("https");
    }
}
