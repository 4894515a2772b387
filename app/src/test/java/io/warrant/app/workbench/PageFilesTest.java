package io.warrant.app.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The page's files as they are handed out, and the rules that they keep.
class PageFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/warrant/app/workbench");
    private static final Pattern KEY =
            Pattern.compile("(?m)(?:^  |', |\\}, |\", )'([\\w.\\- ]+)':");
    private static final Pattern USE = Pattern.compile("\\bt\\('([^']+)'");

    @Test
    void listsEveryFileOfTheFolder() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            var found =
                    files.filter(Files::isRegularFile)
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !name.equals("files.txt"));
            assertThat(PageFile.all().stream().map(PageFile::path))
                    .containsExactlyInAnyOrderElementsOf(found.toList());
        }
    }

    @Test
    void holdsNoInlineScriptOrStyleAndNothingOfAnotherOrigin() {
        for (var file : PageFile.all()) {
            if (file.path().endsWith(".html")) {
                assertThat(file.text())
                        .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                        .doesNotContainPattern("<style|\\sstyle=|\\son\\w+=")
                        .doesNotContainPattern("(src|href)=\"(https?:)?//");
            } else if (file.path().endsWith(".css")) {
                assertThat(file.text()).doesNotContain("@import").doesNotContain("url(http");
            }
        }
    }

    @Test
    void keepsItsFilesSmall() {
        for (var file : PageFile.all()) {
            assertThat(file.text().lines().count()).as(file.path()).isLessThanOrEqualTo(250);
        }
    }

    @Test
    void saysTheSameInEachLanguage() {
        var english = keys("en");
        assertThat(english).hasSizeGreaterThan(250);
        assertThat(keys("de")).isEqualTo(english);
    }

    @Test
    void hasEachTextThatItUses() {
        var used =
                PageFile.all().stream()
                        .filter(file -> file.path().endsWith(".js"))
                        .flatMap(file -> USE.matcher(file.text()).results())
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(150);
        assertThat(keys("en")).containsAll(used);
    }

    private static Set<String> keys(String language) {
        var file = "js/strings/" + language + ".js";
        var text =
                PageFile.all().stream()
                        .filter(each -> each.path().equals(file))
                        .findFirst()
                        .orElseThrow()
                        .text();
        return KEY.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void handsThemOutUnderAStrictPolicy() throws IOException, InterruptedException {
        try (var service = new Service();
                var client = HttpClient.newHttpClient()) {
            var page = get(client, service.address(), "none");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<main").contains("Not a medical device");
            assertThat(header(page, "content-type")).startsWith("text/html").contains("utf-8");
            assertThat(header(page, "content-security-policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            var again = get(client, service.address(), header(page, "etag"));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(get(client, service.address() + "js/none.js", "none").statusCode())
                    .isEqualTo(404);
            assertThat(get(client, service.address() + "files.txt", "none").statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(HttpClient client, String address, String tag)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address)).header("If-None-Match", tag).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
