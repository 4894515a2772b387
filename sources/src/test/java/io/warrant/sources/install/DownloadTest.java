package io.warrant.sources.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.sources.install.Release.RemoteFile;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;

class DownloadTest {

    private static final Patience QUICK =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60), 3, Duration.ofMillis(1));
    private static final String TABLE = "#x\ndatabase_id\tdisease_name\n" + "row\n".repeat(50_000);
    private static final String OTHER = "#y\ndatabase_id\tdisease_name\n" + "line\n".repeat(50_000);

    @TempDir Path folder;
    private final HttpClient client = Download.client();
    private Site site;
    private Path target = Path.of("");

    DownloadTest() throws IOException {
        site = new Site();
    }

    @BeforeEach
    void place() {
        target = folder.resolve("hpo/phenotype.hpoa");
    }

    @AfterEach
    void stop() {
        site.close();
        client.close();
    }

    @Test
    void takesAFileIntoItsPlaceAndTellsHowFarItIs() throws IOException {
        site.on("/file", Site.file(TABLE, "\"1\""));
        var heard = new ArrayList<Long>();
        var outcome =
                new Download(client, QUICK, (_, done, _) -> heard.add(done))
                        .fetch(remote("/file"), target, "");
        assertThat(outcome).isEqualTo(new Download.Outcome.Arrived("\"1\""));
        assertThat(target).hasContent(TABLE);
        assertThat(heard).isSorted().last().isEqualTo((long) TABLE.length());
        onlyTheTargetIsThere();
    }

    @Test
    void followsARedirectOnThisMachine() {
        site.on("/old", Site.redirect("/older")).on("/older", Site.redirect("file"));
        site.on("/file", Site.file(TABLE, "\"1\""));
        fetch("/old");
        assertThat(target).hasContent(TABLE);
    }

    @Test
    void goesOnAfterACutConnection() throws IOException {
        site.on("/file", cut("\"1\""), Site.file(TABLE, "\"1\""));
        fetch("/file");
        assertThat(target).hasContent(TABLE);
        assertThat(site.requests).first().isEqualTo("/file");
        assertThat(site.requests.get(1)).startsWith("/file bytes=").endsWith("-");
        onlyTheTargetIsThere();
    }

    @Test
    void goesOnInALaterRun() {
        site.on("/file", cut("\"1\""), Site.status(503));
        assertThatThrownBy(() -> fetch("/file")).isInstanceOf(UnavailableException.class);
        assertThat(target).doesNotExist();
        assertThat(folder.resolve("hpo/phenotype.hpoa.part")).isNotEmptyFile();
        site.on("/file", Site.file(TABLE, "\"1\""));
        fetch("/file");
        assertThat(site.requests).last().asString().startsWith("/file bytes=");
        assertThat(target).hasContent(TABLE);
    }

    @Test
    void startsAnewWhereTheVersionChangedMeanwhile() throws IOException {
        site.on("/file", cut("\"1\""), Site.file(OTHER, "\"2\""));
        assertThat(fetch("/file")).isEqualTo(new Download.Outcome.Arrived("\"2\""));
        assertThat(target).hasContent(OTHER);
        onlyTheTargetIsThere();
    }

    /// A server that ignores `If-Range` would otherwise give a chimera of two versions.
    @Test
    void refusesThePartOfAnotherVersion() {
        Site.Answer careless =
                exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"2\"");
                    int have = have(exchange);
                    Site.part(exchange, Site.bytes(OTHER), have, have);
                };
        site.on("/file", cut("\"1\""), careless, Site.file(OTHER, "\"2\""));
        fetch("/file");
        assertThat(target).hasContent(OTHER);
    }

    @Test
    void refusesAPartThatStartsElsewhere() {
        Site.Answer careless = exchange -> Site.part(exchange, Site.bytes(TABLE), 7, 7);
        site.on("/file", cut("\"1\""), careless, Site.file(TABLE, "\"1\""));
        fetch("/file");
        assertThat(target).hasContent(TABLE);
    }

    @Test
    void startsAnewWhereTheServerRefusesToGoOn() {
        site.on("/file", cut("\"1\""), Site.status(416), Site.file(TABLE, "\"1\""));
        fetch("/file");
        assertThat(target).hasContent(TABLE);
    }

    @Test
    void startsAnewWhereNothingNamesTheVersion() {
        site.on("/file", cut(""), Site.file(TABLE, "\"1\""));
        fetch("/file");
        assertThat(site.requests).containsExactly("/file", "/file");
        assertThat(target).hasContent(TABLE);
    }

    @Test
    void aWeakTagIsNoGroundToGoOn() {
        site.on("/file", cut("W/\"1\""), Site.file(TABLE, "W/\"1\""));
        fetch("/file");
        assertThat(site.requests).containsExactly("/file", "/file");
    }

    @Test
    void triesAgainAfterAServerError() {
        site.on("/file", Site.status(500), Site.file(TABLE, "\"1\""));
        fetch("/file");
        assertThat(site.requests).hasSize(2);
        assertThat(target).hasContent(TABLE);
    }

    @Test
    void givesUpAfterSomeTriesAndSaysWhatToDo() {
        site.on("/file", Site.status(503));
        assertThatThrownBy(() -> fetch("/file"))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("/file")
                .hasMessageContaining("3 tries")
                .hasMessageContaining("status 503")
                .hasMessageContaining("Check the network");
        assertThat(site.requests).hasSize(3);
    }

    @Test
    void nobodyListeningIsUnavailable() {
        var address = site.address("/file");
        site.close();
        assertThatThrownBy(() -> fetch(new RemoteFile("f", address, Content.HPOA, 1 << 20)))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining(address.toString());
    }

    @Test
    void aSiteThatFallsSilentIsGivenUp() {
        site.on(
                "/file",
                exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(new byte[10]);
                    exchange.getResponseBody().flush();
                    sleep();
                });
        var hasty =
                new Patience(
                        Duration.ofMillis(300), Duration.ofSeconds(30), 1, Duration.ofMillis(1));
        var download = new Download(client, hasty, Progress.SILENT);
        assertThatThrownBy(() -> download.fetch(remote("/file"), target, ""))
                .isInstanceOf(UnavailableException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void aMissingFileIsNotTriedAgain() {
        assertThatThrownBy(() -> fetch("/nowhere"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("status 404")
                .hasMessageContaining("--from DIR");
        assertThat(site.requests).hasSize(1);
    }

    @Test
    void aWebPageIsNoOntology() throws IOException {
        site.on("/file", Site.file("\n<!DOCTYPE html><html>database_id</html>", "\"1\""));
        assertThatThrownBy(() -> fetch("/file"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("a web page")
                .hasMessageContaining("log in");
        nothingIsThere();
    }

    @Test
    void somethingElseIsRefused() throws IOException {
        site.on("/file", Site.file("{\"message\": \"rate limit\"}", "\"1\""));
        assertThatThrownBy(() -> fetch("/file"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("a table of phenotype annotations");
        nothingIsThere();
    }

    @Test
    void anOntologyThatStopsInTheMiddleIsRefused() throws IOException {
        site.on("/file", Site.file("{ \"graphs\" : [ { \"id\" : \"x\"", "\"1\""));
        assertThatThrownBy(() ->
                        fetch(
                                new RemoteFile(
                                        "hp.json",
                                        site.address("/file"),
                                        Content.OBOGRAPH,
                                        1 << 20)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("only the beginning");
        nothingIsThere();
    }

    @Test
    void aWrongLengthIsRefused() throws IOException {
        Site.Answer shorter =
                exchange -> {
                    exchange.sendResponseHeaders(200, TABLE.length() + 10L);
                    exchange.getResponseBody().write(Site.bytes(TABLE));
                };
        site.on("/file", shorter);
        assertThatThrownBy(() -> fetch("/file")).isInstanceOf(UnavailableException.class);
        assertThat(target).doesNotExist();
    }

    @Test
    void aPartWhoseTotalIsWrongIsRefused() throws IOException {
        Site.Answer wrong =
                exchange -> {
                    int have = have(exchange);
                    exchange.getResponseHeaders()
                            .set("Content-Range", "bytes " + have + "-9/99999999");
                    exchange.sendResponseHeaders(206, 5);
                    exchange.getResponseBody().write(Site.bytes("row\nr"));
                };
        site.on("/file", cut("\"1\""), wrong, Site.file(TABLE, "\"1\""));
        fetch("/file");
        assertThat(target).hasContent(TABLE);
    }

    @Test
    void takesNoMoreThanItWasTold() throws IOException {
        site.on("/announced", Site.file(TABLE, "\"1\""));
        site.on(
                "/silent",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0); // chunked: no length is announced
                    exchange.getResponseBody().write(Site.bytes(TABLE));
                });
        for (var path : new String[] {"/announced", "/silent"}) {
            assertThatThrownBy(() ->
                            fetch(new RemoteFile("f", site.address(path), Content.HPOA, 1000)))
                    .isInstanceOf(KnowledgeException.class)
                    .hasMessageContaining(path)
                    .hasMessageContaining("more than");
            nothingIsThere();
        }
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        site.on("/file", Site.file(TABLE, "\"1\""));
        var download = new Download(client, QUICK, Progress.SILENT);
        assertThat(download.fetch(remote("/file"), target, "\"1\""))
                .isEqualTo(new Download.Outcome.Unchanged());
        assertThat(download.fetch(remote("/file"), target, "\"0\""))
                .isEqualTo(new Download.Outcome.Arrived("\"1\""));
    }

    @Test
    void aRedirectToForeignHttpIsRefused() throws IOException {
        site.on("/file", Site.redirect("http://login.example.org/portal?key=1"));
        assertThatThrownBy(() -> fetch("/file"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("http://login.example.org/portal")
                .hasMessageContaining("isn't https")
                .hasMessageNotContaining("key=1");
        nothingIsThere();
    }

    @Test
    void aRedirectInCirclesOrNowhereIsRefused() {
        site.on("/file", Site.redirect("/file"));
        assertThatThrownBy(() -> fetch("/file"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("more than 8 times");
        site.on("/file", Site.redirect("ht tp://%"));
        assertThatThrownBy(() -> fetch("/file"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no address");
        site.on("/file", Site.status(302));
        assertThatThrownBy(() -> fetch("/file")).isInstanceOf(KnowledgeException.class);
    }

    @Test
    void onlyHttpsLeadsAnywhereAndOnlyThisMachineToItself() {
        var https = URI.create("https://example.org/a");
        var here = URI.create("http://127.0.0.1:8080/a");
        assertThat(Redirects.allowed(https, URI.create("https://other.example/b"))).isTrue();
        assertThat(Redirects.allowed(here, URI.create("http://localhost:1/b"))).isTrue();
        assertThat(Redirects.allowed(https, here)).isFalse();
        assertThat(Redirects.allowed(https, URI.create("http://example.org/a"))).isFalse();
        assertThat(Redirects.allowed(here, URI.create("http://127.0.0.1.example.org/"))).isFalse();
        assertThat(Redirects.allowed(here, URI.create("file:///etc/hosts"))).isFalse();
    }

    private Download.Outcome fetch(String path) {
        return fetch(remote(path));
    }

    private Download.Outcome fetch(RemoteFile remote) {
        return new Download(client, QUICK, Progress.SILENT).fetch(remote, target, "");
    }

    private Site.Answer cut(String tag) {
        return Site.cut(TABLE, tag, new PartFile(target).file());
    }

    private static int have(HttpExchange exchange) {
        var range = exchange.getRequestHeaders().getFirst("Range");
        return Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
    }

    private RemoteFile remote(String path) {
        return new RemoteFile("hpo/phenotype.hpoa", site.address(path), Content.HPOA, 1 << 20);
    }

    private void onlyTheTargetIsThere() throws IOException {
        assertThat(Folders.files(folder)).containsExactly(target);
    }

    private void nothingIsThere() throws IOException {
        assertThat(Folders.files(folder)).isEmpty();
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
