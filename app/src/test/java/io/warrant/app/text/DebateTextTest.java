package io.warrant.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyDebates;
import io.warrant.app.golden.ToyResults;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class DebateTextTest {

    private static String debate(Style style) {
        var debate = ToyDebates.debate();
        return DebateText.render(
                debate, ToyDebates.ruling(debate.framework()), ToyResults.BASE, style);
    }

    @Test
    void looksAsExpected() throws IOException {
        Golden.check("debate.txt", debate(Style.PLAIN));
    }

    @Test
    void fitsTheScreenAndNeedsNoColours() {
        assertThat(debate(new Style(60, false, false)).lines())
                .allMatch(line -> line.length() <= 60 && line.chars().allMatch(c -> c < 128));
        assertThat(debate(new Style(80, true, true)).replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(debate(Style.PLAIN));
    }

    @Test
    void aFramework() throws IOException {
        var named = ToyDebates.framework();
        Golden.check(
                "framework.txt",
                FrameworkText.render(named, ToyDebates.ruling(named.framework()), Style.PLAIN));
    }
}
