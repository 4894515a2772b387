package io.warrant.app.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyResults;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class MarkdownTest {

    @Test
    void aReckonedDifferential() throws IOException {
        Golden.check(
                "differential.md",
                DifferentialMarkdown.render(ToyResults.reckoned(), ToyResults.BASE));
    }

    @Test
    void everyKindOfWarrantAndRebuttal() throws IOException {
        Golden.check(
                "everything.md",
                DifferentialMarkdown.render(ToyResults.everything(), ToyResults.BASE));
    }

    @Test
    void anExplanation() throws IOException {
        Golden.check(
                "explanation.md",
                ExplanationMarkdown.render(ToyResults.explained(), ToyResults.BASE));
    }

    @Test
    void foreignTextDoesNothing() {
        assertThat(Markdown.escape("<b>*x*\n| [a](b) $5 \\"))
                .isEqualTo("\\<b\\>\\*x\\* \\| \\[a\\](b) \\$5 \\\\");
    }
}
