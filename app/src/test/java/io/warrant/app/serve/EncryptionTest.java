package io.warrant.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.ConfigurationException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

import javax.net.ssl.SSLHandshakeException;

/// A service with a certificate: it is spoken to encrypted, or not at all.
class EncryptionTest {

    private static final String SECRET = ApiKey.draw(new SecureRandom());

    @TempDir static Path folder;
    private static ServeSettings.Protection protection;
    private static OwnCertificate own;

    @BeforeAll
    static void prepare() throws Exception {
        own = OwnCertificate.make(folder);
        var file = folder.resolve("keys.tsv");
        Files.writeString(
                file,
                KeyFile.write(List.of(new ApiKey("ward", Role.DIAGNOSE, ApiKey.hash(SECRET)))));
        protection =
                new ServeSettings.Protection(
                        Optional.of(own.files()), Optional.of(file), Optional.empty(), 0);
    }

    private static HttpResponse<String> ask(HttpClient client, ToyService service, String secret)
            throws IOException, InterruptedException {
        var address = URI.create("https://localhost:" + service.port() + "/api/v1/knowledge");
        var request = HttpRequest.newBuilder(address).header("X-API-Key", secret).build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Test
    void isSpokenToEncryptedByWhoHasAKey() throws Exception {
        try (var service = ToyService.start(ServeSettings.USUAL.with(protection));
                var client = HttpClient.newBuilder().sslContext(own.context()).build()) {
            var known = ask(client, service, SECRET);
            assertThat(known.statusCode()).isEqualTo(200);
            assertThat(known.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(known.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
            assertThat(ask(client, service, SECRET + "x").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void saysNothingInTheOpen() throws Exception {
        try (var service = ToyService.start(ServeSettings.USUAL.with(protection));
                var socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            var request =
                    "GET /api/v1/knowledge HTTP/1.1\r\nHost: localhost\r\nX-API-Key: "
                            + SECRET
                            + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var said = socket.getInputStream().readAllBytes();
            assertThat(new String(said, StandardCharsets.ISO_8859_1))
                    .doesNotContain("HTTP/1.1 200")
                    .doesNotContain("toy");
        }
    }

    @Test
    void isNotBelievedByWhoDoesNotKnowTheCertificate() throws Exception {
        try (var service = ToyService.start(ServeSettings.USUAL.with(protection));
                var client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> ask(client, service, SECRET))
                    .isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void otherMachinesAreServedWithACertificateOnly() {
        var open =
                new ServeSettings.Protection(
                        Optional.empty(), protection.keys(), Optional.empty(), 0);
        var everywhere = new ServeSettings.Address("0.0.0.0", 0);
        assertThatThrownBy(() -> settings(everywhere, open))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--tls-cert");
        try (var service = ToyService.start(settings(everywhere, protection))) {
            assertThat(service.port()).isPositive();
        }
    }

    private static ServeSettings settings(
            ServeSettings.Address address, ServeSettings.Protection by) {
        return new ServeSettings(
                address, ServeSettings.Bounds.USUAL, by, Optional.empty(), Optional.empty());
    }

    @Test
    void aKeyThatCannotBeReadIsNamed() {
        var lost = new ServeSettings.Certificate(own.files().chain(), folder.resolve("none.pem"));
        var settings =
                ServeSettings.USUAL.with(
                        new ServeSettings.Protection(
                                Optional.of(lost), protection.keys(), Optional.empty(), 0));
        assertThatThrownBy(() -> ToyService.start(settings).close())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--tls-key");
    }
}
