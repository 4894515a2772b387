package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.warrant.app.serve.ServeSettings;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The page of a service that wants keys: nothing works without one, and with one everything does.
class SigningInTest {

    private static final String KEY = "warrant_" + "k".repeat(43);

    @TempDir static Path folder;
    private static @Nullable Service service;
    private static @Nullable Browser browser;
    private static Path keys = Path.of("");

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        var program = Browser.find();
        assumeTrue(
                program.isPresent(), "skipped: there is no chromium or google-chrome on the PATH");
        keys = folder.resolve("keys.tsv");
        letIn(KEY);
        service =
                new Service(
                        ServeSettings.USUAL.with(
                                new ServeSettings.Protection(
                                        Optional.empty(), Optional.of(keys), Optional.empty(), 0)));
        browser = Browser.start(program.get(), folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (service != null) {
            service.close();
        }
    }

    private static void letIn(String key) throws IOException {
        Files.writeString(keys, "ward\tdiagnose\t" + hash(key) + "\n");
    }

    /// The service looks at its list of keys every two seconds.
    private static void untilAnswered(String key, int status)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        Objects.requireNonNull(service).address()
                                                + "api/v1/knowledge"))
                        .header("Authorization", "Bearer " + key)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            while (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                    != status) {
                Thread.sleep(100);
            }
        }
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Tab tab() throws IOException {
        return Objects.requireNonNull(browser).open(folder);
    }

    private static Page page(Tab tab) {
        return new Page(tab, Objects.requireNonNull(service).address());
    }

    private static void show(Tab tab, String key) throws IOException, InterruptedException {
        tab.fill("#key", key);
        tab.click("#sign-in-go");
    }

    @Test
    void aGoodKeyOpensEverythingUntilSigningOut() throws IOException, InterruptedException {
        try (var tab = tab()) {
            page(tab).open();
            tab.until("document.activeElement.id === 'key'");
            show(tab, "");
            tab.until("document.querySelector('#key-wrong').innerText.includes('first')");
            for (var wrong : List.of(KEY + "x", "not a key", "schlüssel")) {
                show(tab, wrong);
                tab.until(
                        "document.querySelector('#key-wrong').innerText.includes('doesn’t know')");
                assertThat(tab.is("sessionStorage.length === 0")).isTrue();
                tab.value("document.querySelector('#key-wrong').replaceChildren()");
            }
            show(tab, KEY);
            tab.until("!document.querySelector('dialog') && document.querySelector('#sign-out')");
            assertThat(tab.text("#problem")).isEmpty();
            assertThat(tab.is("JSON.stringify(localStorage).includes('warrant_')")).isFalse();
            tab.complaints();
            tab.fill("#note-text", Page.NOTE);
            tab.click("#read-note");
            page(tab).settle();
            assertThat(page(tab).first()).isEqualTo("Marfan syndrome");
            assertThat(tab.complaints()).isEmpty();
            tab.click("#status-HP-0001083");
            page(tab).settle();
            tab.click("#sign-out");
            tab.click("#leave-go");
            tab.until("document.querySelector('#key') && sessionStorage.length === 0");
            assertThat(tab.is("document.querySelector('.ranking')")).isFalse();
        }
    }

    @Test
    void aKeyThatIsTakenAwayIsAskedForAgainAndTheCaseStays()
            throws IOException, InterruptedException {
        try (var tab = tab()) {
            tab.before("localStorage.setItem('warrant.language', 'de')");
            page(tab).open();
            tab.until("document.querySelector('#dialog-title')?.innerText === 'Anmelden'");
            show(tab, KEY);
            tab.until("!document.querySelector('dialog')");
            tab.fill("#note-text", Page.NOTE);
            tab.fill("#note-language", "en");
            tab.click("#read-note");
            page(tab).settle();
            letIn(KEY.replace('k', 'l'));
            untilAnswered(KEY, 401);
            tab.click("#status-HP-0001083");
            tab.until("document.querySelector('#ranking .sign-in-offer')");
            assertThat(tab.is("document.querySelector('.answer.stale')")).isTrue();
            tab.click("#ranking .sign-in-offer");
            show(tab, KEY.replace('k', 'l'));
            tab.until("!document.querySelector('dialog')");
            page(tab).settle();
            assertThat(page(tab).findings()).contains("excluded Ectopia lentis");
        } finally {
            letIn(KEY);
            untilAnswered(KEY, 200);
        }
    }

    @Test
    void theDialogIsAccessible() throws IOException, InterruptedException {
        for (var scheme : List.of("light", "dark")) {
            try (var tab = tab()) {
                tab.size(scheme.equals("dark") ? 360 : 1440, 900);
                tab.prefer(scheme);
                page(tab).open();
                show(tab, "wrong");
                tab.until("document.querySelector('#key-wrong').innerText !== ''");
                tab.picture(Path.of("target", "sign-in-" + scheme + ".png"));
                assertThat(Accessibility.violations(tab)).isEmpty();
                tab.press("Escape");
                tab.until("!document.querySelector('dialog')");
                assertThat(tab.text("#problem")).contains("wants to know who you are");
                assertThat(Accessibility.violations(tab)).isEmpty();
            }
        }
    }
}
