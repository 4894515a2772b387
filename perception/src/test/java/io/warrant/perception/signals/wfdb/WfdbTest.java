package io.warrant.perception.signals.wfdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Tracing;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class WfdbTest {

    private static Tracing read(String header, byte[] samples) {
        var files = new HashMap<String, byte[]>();
        files.put("r.hea", header.getBytes(StandardCharsets.UTF_8));
        files.put("r.dat", samples);
        return Wfdb.read("r", shelf(files));
    }

    private static Wfdb.Shelf shelf(Map<String, byte[]> files) {
        return (name, _) ->
                Optional.ofNullable(files.get(name))
                        .orElseThrow(() -> new InvalidCaseException("no " + name));
    }

    private static byte[] bytes(int... bytes) {
        var all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return all;
    }

    @Test
    void readsFormat16WithGainsAndBaselines() {
        // Two signals, two samples each: 100, -100; 300, 50. Little end first.
        var tracing =
                read(
                        """
                        # a comment
                        r 2 100 2
                        r.dat 16 100(100)/mV 16 0 100 400 0 II
                        r.dat 16 200/uV 16 0 -100 -50 0 V1
                        """,
                        bytes(100, 0, 0x9c, 0xff, 0x2c, 1, 50, 0));

        assertThat(tracing.leads()).containsExactly("II", "V1");
        assertThat(tracing.rate()).isEqualTo(100);
        assertThat(tracing.samples()[0]).containsExactly(0f, 2f);
        assertThat(tracing.samples()[1]).containsExactly(-0.0005f, 0.00025f);
    }

    @Test
    void readsFormat80AndMarksLostSamples() {
        var tracing = read("r 1 125\nr.dat 80 10 8 0 0 0 0 I\n", bytes(128, 138, 118, 0));

        assertThat(tracing.samples()[0]).containsExactly(0f, 1f, -1f, Float.NaN);
    }

    @Test
    void readsFormat212() {
        // 0x123 = 291 and 0xFFE = -2 in three bytes, then 5 alone in two.
        var tracing = read("r 1 360 3\nr.dat 212 1\n", bytes(0x23, 0xf1, 0xfe, 5, 0));

        assertThat(tracing.samples()[0]).containsExactly(291f, -2f, 5f);
    }

    @Test
    void refusesSamplesThatAreCutShort() {
        assertThatThrownBy(() -> read("r 1 100 3\nr.dat 16 100\n", bytes(1, 0, 2, 0)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("cut short: it holds 2 samples")
                .hasMessageContaining("tells of 3");
    }

    @Test
    void refusesSamplesThatWereChanged() {
        assertThatThrownBy(() -> read("r 1 100 1\nr.dat 16 100 16 0 7 8 0 I\n", bytes(7, 0)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("signal I")
                .hasMessageContaining("don't add up");
    }

    @Test
    void refusesHeadersThatArentRead() {
        var none = bytes();
        for (var header :
                new String[] {
                    "",
                    "hello\n",
                    "r/3 1 100 10\nr.dat 16 1\n",
                    "r 1 -5\nr.dat 16 1\n",
                    "r x 100\n",
                    "r 99999 100\n",
                    "r 2 100 10\nr.dat 16 1\n",
                    "r 1 100 1\nr.dat 16x4 1\n",
                    "r 1 100 1\nr.dat 310 1\n",
                    "r 1 100 1\n../r.dat 16 1\n",
                    "r 1 100 2000000000\nr.dat 16 1\n",
                    "\u0000\u0001\u0002"
                }) {
            assertThatThrownBy(() -> read(header, none))
                    .as(header)
                    .isInstanceOf(InvalidCaseException.class);
        }
    }
}
