package io.warrant.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.warrant.app.golden.ToyDebates;
import io.warrant.app.golden.ToyNotes;
import io.warrant.app.golden.ToyResults;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/// The pages as a browser shows them, at three widths, in light and dark: nothing is cut off, every
/// text has the contrast of WCAG AA, headings and tables are in order, and the page's own content
/// security policy blocks nothing that it needs. `docs/accessibility.md` tells what else was
/// checked by hand.
class PageInChromiumTest {

    @ParameterizedTest
    @CsvSource({
        "differential, light, 1",
        "differential, dark, 0",
        "explanation, light, 1",
        "explanation, dark, 0",
        "reading, light, 1",
        "reading, dark, 0",
        "debate, light, 1",
        "debate, dark, 0"
    })
    void isLegible(String kind, String scheme, int preferred, @TempDir Path folder)
            throws IOException, InterruptedException {
        var chromium = Chromium.find();
        assumeTrue(
                chromium.isPresent(), "skipped: there is no chromium or google-chrome on the PATH");
        var page = folder.resolve("check.html");
        Files.writeString(page, check(report(kind)));
        var visit =
                chromium.get()
                        .visit(page, folder, "--blink-settings=preferredColorScheme=" + preferred);
        assertThat(visit.dom()).contains("<pre id=\"found\">" + scheme + ": nothing to mend</pre>");
        assertThat(visit.console()).isEmpty();
    }

    private static String report(String kind) {
        return switch (kind) {
            case "differential" ->
                    DifferentialPage.render(ToyReport.differential(), ToyReport.KNOWLEDGE);
            case "explanation" ->
                    ExplanationPage.render(ToyReport.explanation(), ToyReport.KNOWLEDGE);
            case "reading" -> ReadingPage.render(ToyNotes.read(), ToyResults.BASE);
            case "debate" -> debate();
            default -> throw new IllegalArgumentException("There is no page '" + kind + "'.");
        };
    }

    private static String debate() {
        var debate = ToyDebates.debate();
        return DebatePage.render(debate, ToyDebates.ruling(debate.framework()), ToyResults.BASE);
    }

    /// The checking page with the report in it.
    private static String check(String report) throws IOException {
        try (var in = PageInChromiumTest.class.getResourceAsStream("check.html")) {
            assertThat(in).isNotNull();
            var bytes = report.getBytes(StandardCharsets.UTF_8);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("REPORT", Base64.getEncoder().encodeToString(bytes));
        }
    }
}
