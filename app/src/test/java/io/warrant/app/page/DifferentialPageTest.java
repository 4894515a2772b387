package io.warrant.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Outlook;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

class DifferentialPageTest {

    private static final String HOSTILE =
            "\"><script>alert('x')</script><img src=x onerror=y>\u202e&amp;";

    private final String page = render(ToyReport.differential());

    private static String render(Differential differential) {
        return DifferentialPage.render(differential, ToyReport.KNOWLEDGE);
    }

    @Test
    void looksAsExpected() throws IOException {
        Golden.check("html/differential.html", page);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(render(ToyReport.differential())).isEqualTo(page);
    }

    @Test
    void escapesAHostileCaseId() {
        assertThat(render(ToyReport.differential(HOSTILE)))
                .contains("Case &quot;&gt;&lt;script&gt;alert(&#39;x&#39;)")
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("\u202e");
    }

    @Test
    void alwaysShowsUnlistedInItsPlace() {
        assertThat(page)
                .containsSubsequence(
                        "href=\"#claim-TOY-5\"", "href=\"#unlisted\"", "href=\"#claim-TOY-1\"")
                .contains("id=\"unlisted\"");
        var alone =
                new Differential(
                        ToyReport.differential().basis(),
                        ToyReport.differential().subject(),
                        List.of(),
                        ToyReport.differential().unlisted(),
                        new Outlook(Optional.empty(), Optional.empty(), List.of()),
                        List.of());
        assertThat(render(alone)).contains("href=\"#unlisted\"", "id=\"unlisted\"");
    }

    @Test
    void saysWhatEachProbabilityIsWorth() {
        assertThat(page)
                .contains("raw posterior — overconfident, for ranking only")
                .contains("calibrated: of claims as sure as this, so many were right (raw 30");
    }

    @Test
    void namesTheKindOfEveryWarrant() {
        assertThat(page)
                .contains("Known for exactly this: 17 of 20 patients.")
                .contains("Known for a kind of it, ring rash (9 of 10 patients).")
                .contains("Known only for something more general, heart sign")
                .contains("Nothing ties these to this claim")
                .contains("Known to affect one sex more: x-linked.")
                .contains("The sources say that its patients don’t have it.")
                .contains("No source says at which age it begins.");
    }

    @Test
    void linksCitationsAndShowsTheirRows() {
        assertThat(page)
                .contains("<a href=\"https://pubmed.ncbi.nlm.nih.gov/3/\">PMID:3</a>")
                .contains("12 of 14 patients", "5 of 6 patients")
                .contains("denied (how often isn’t stated)");
    }

    @Test
    void marksAssumptionsAndGivesTheirReasons() {
        assertThat(page)
                .contains("<a href=\"#assumption-unstated-frequency\">")
                .contains("id=\"assumption-unstated-frequency\"");
    }

    @Test
    void showsIgnoredInputOfTheCaseToo() {
        assertThat(page).contains("measurements", "no reasoning uses laboratory values yet");
    }

    @Test
    void needsNothingFromElsewhere() {
        assertThat(page)
                .doesNotContain("<script", "<link", "<img", "<iframe", "@import", "style=\"")
                .doesNotContainPattern("url\\((?!#)")
                .doesNotContainPattern("\\ssrc=");
    }

    @Test
    void allowsOnlyItsOwnStyleSheet() throws Exception {
        var css = StyleSheet.load().css();
        var digest = MessageDigest.getInstance("SHA-256");
        var hash =
                Base64.getEncoder()
                        .encodeToString(digest.digest(css.getBytes(StandardCharsets.UTF_8)));
        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-" + hash)
                .contains("<style>" + css + "</style>");
    }

    @Test
    void hasEveryPlaceThatItLinksToOnce() {
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results();
        var places = ids.map(match -> match.group(1)).toList();
        assertThat(places).doesNotHaveDuplicates();
        Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(match -> assertThat(places).contains(match.group(1)));
    }
}
