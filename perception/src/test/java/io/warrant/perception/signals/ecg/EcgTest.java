package io.warrant.perception.signals.ecg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Tracing;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

class EcgTest {

    private static double measured(Ecg ecg, String name) {
        return ((Ecg.Measured) ecg)
                .measurements().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    @Test
    void measuresADrawnEcgAtAnyRate() {
        for (double rate : new double[] {100, 250, 500, 1000}) {
            var ecg = Ecg.of(Drawn.ecg(rate));

            assertThat(measured(ecg, "heart rate (per min)")).isCloseTo(75, within(0.3));
            assertThat(measured(ecg, "PR interval (ms)")).isBetween(150.0, 200.0);
            assertThat(measured(ecg, "QRS duration (ms)")).isBetween(70.0, 115.0);
            assertThat(measured(ecg, "QT interval (ms)")).isBetween(350.0, 410.0);
            // Between 100 samples a second the top of R is rounded off a little.
            assertThat(measured(ecg, "II R height (mV)")).isBetween(0.55, 0.68);
            assertThat(measured(ecg, "V6 T at its peak (mV)")).isCloseTo(0.345, within(0.03));
            assertThat(measured(ecg, "aVR T at its peak (mV)")).isLessThan(-0.15);
            assertThat(measured(ecg, "RR variation (SD over mean)")).isLessThan(0.01);
            assertThat(measured(ecg, "beats unlike the usual (share)")).isZero();
        }
    }

    @Test
    void measuresTheSameUnderDrift() {
        var drifting = Drawn.ecg(500);
        for (var lead : drifting.samples()) {
            for (int i = 0; i < lead.length; i++) {
                lead[i] += (float) (0.5 * Math.sin(i / 500.0));
            }
        }

        var ecg = Ecg.of(drifting);

        assertThat(measured(ecg, "V5 ST at J + 60 ms (mV)"))
                .isCloseTo(
                        measured(Ecg.of(Drawn.ecg(500)), "V5 ST at J + 60 ms (mV)"), within(0.02));
    }

    @Test
    void derivesLimbLeadsFromTwo() {
        var all = Drawn.ecg(250);
        var leads = Arrays.asList("V6", "V5", "V4", "V3", "V2", "V1", "ii", "i");
        var samples = new float[8][];
        for (int i = 0; i < 6; i++) {
            samples[i] = all.samples()[11 - i];
        }
        samples[6] = all.samples()[1];
        samples[7] = all.samples()[0];

        var twelve = TwelveLeads.of(new Tracing("eight", 250, leads, samples));

        for (int i = 0; i < twelve.length(); i++) {
            double one = twelve.samples()[0][i];
            double two = twelve.samples()[1][i];
            assertThat(twelve.samples()[2][i]).isCloseTo(two - one, within(0.02));
            assertThat(twelve.samples()[3][i]).isCloseTo(-(one + two) / 2, within(0.02));
        }
    }

    @Test
    void refusesOtherRecordingsByName() {
        var ecg = Drawn.ecg(250);
        var names = ecg.leads().stream().map(name -> name.equals("V3") ? "resp" : name).toList();

        assertThatThrownBy(() -> Ecg.of(new Tracing("x", 250, names, ecg.samples())))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("lacks lead V3");
        assertThatThrownBy(() -> Ecg.of(new Tracing("x", 50, ecg.leads(), ecg.samples())))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("50.0 samples a second");
    }

    @Test
    void saysWhyABadRecordingCantBeRead() {
        assertThat(defect(lead -> Arrays.fill(lead, 0.1f))).contains("Lead V2 is flat");
        assertThat(defect(lead -> Arrays.fill(lead, 500, 2000, Float.NaN)))
                .contains("Lead V2 has lost samples");
        assertThat(defect(lead -> Arrays.fill(lead, 500, 1500, 0.1f)))
                .contains("Lead V2 stands still");
        assertThat(defect(EcgTest::clip)).contains("Lead V2 is clipped");
        assertThat(defect(EcgTest::noise)).contains("Lead V2 is noisy");
        assertThat(defect(EcgTest::drift)).contains("Lead V2 drifts");

        var whole = Drawn.ecg(500);
        var brief = new float[12][];
        for (int i = 0; i < 12; i++) {
            brief[i] = Arrays.copyOf(whole.samples()[i], 1500);
        }
        assertThat(((Ecg.Unreadable) Ecg.of(new Tracing("x", 500, whole.leads(), brief))).because())
                .containsExactly("It is too short (3.0 s, at least 5 s are needed).");
    }

    private static String defect(Consumer<float[]> spoil) {
        var ecg = Drawn.ecg(500);
        spoil.accept(ecg.samples()[7]);
        return ((Ecg.Unreadable) Ecg.of(ecg)).because().getFirst();
    }

    private static void clip(float[] lead) {
        for (int i = 0; i < lead.length; i++) {
            lead[i] = Math.min(lead[i], 0.1f);
        }
    }

    private static void noise(float[] lead) {
        var random = new Random(3);
        for (int i = 0; i < lead.length; i++) {
            lead[i] += (float) random.nextGaussian();
        }
    }

    private static void drift(float[] lead) {
        for (int i = 0; i < lead.length; i++) {
            lead[i] += (float) (4 * Math.sin(i / 700.0));
        }
    }
}
