package io.warrant.app.perceive;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.perception.percept.Overlay;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Tracing;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class EcgPaperTest {

    private static Tracing tracing(int seconds, float size, String... leads) {
        var samples = new float[leads.length][100 * seconds];
        for (var lead : samples) {
            for (int i = 0; i < lead.length; i++) {
                lead[i] = size * (i % 100 == 0 ? 1 : 0);
            }
        }
        return new Tracing("t", 100, List.of(leads), samples);
    }

    private static Percept on(String lead, double from, double to) {
        return new Percept(
                "x", Optional.empty(), 0.5, new Where.Interval(lead, from, to), "because");
    }

    private static String text(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8);
    }

    @Test
    void drawsEachLeadAndNoPeakIsLost() {
        var image = text(EcgPaper.of(tracing(10, 1, "I", "V1"), List.of()).image());

        assertThat(image).contains(">I</text>", ">V1</text>", ">10 s</text>");
        // A millivolt is 32 pixels above the middle of the second lead.
        assertThat(image).contains(" " + Svg.number(72 * 1.5 - 32));
    }

    @Test
    void ofALongTracingThePartThatMattersIsShown() {
        var percept = on("V1", 60, 61);
        var paper = EcgPaper.of(tracing(120, 1, "I", "V1"), List.of(percept));

        assertThat(text(paper.image())).contains(">56 s</text>", ">65 s</text>");
        assertThat(text(paper.image())).doesNotContain(">40 s</text>");
        assertThat(paper.interval(percept.where(), 0xff0000)).isPresent();
        assertThat(paper.interval(new Where.Interval("I", 1, 2), 0)).isEmpty();
        assertThat(paper.interval(new Where.Interval("V9", 60, 61), 0)).isEmpty();
        assertThat(paper.interval(new Where.Everywhere(), 0)).isEmpty();
    }

    @Test
    void heatFollowsTheLine() {
        var heat = new float[200];
        for (int i = 120; i < 140; i++) {
            heat[i] = 1;
        }
        var overlay = new Overlay("x", Overlay.Kind.HEAT, 200, 1, heat);

        var layer = text(EcgPaper.of(tracing(2, 1, "I"), List.of()).heat(overlay, 0x123456));

        assertThat(layer).containsOnlyOnce("<path").contains("#123456", "stroke-opacity=\"0.80\"");
    }

    /// Names and numbers come out of files that nobody vouches for.
    @Test
    void bearsWhatIsNoEcg() {
        var image = EcgPaper.of(tracing(2, 1e9f, "<b>&x"), List.of()).image();

        assertThat(text(image)).contains("&lt;b&gt;&amp;x</text>");
        assertThat(image.length).isLessThan(20_000);
    }
}
