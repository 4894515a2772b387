package io.warrant.perception.images.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Picture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class Jpeg2000Test {

    private static final String LOSSLESS = "1.2.840.10008.1.2.4.90";
    private static final String LOSSY = "1.2.840.10008.1.2.4.91";

    private static Picture read(Scan scan, byte[] frame) {
        return PictureReader.of("scan", scan.packed(LOSSLESS, frame));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 8, false, MONOCHROME2",
        "8, 8, false, MONOCHROME1",
        "16, 16, false, MONOCHROME2",
        "16, 16, true, MONOCHROME2",
        "16, 12, false, MONOCHROME1",
        "16, 12, true, MONOCHROME2",
    })
    void tellsWhatTheUncompressedFileTells(int bits, int stored, boolean signed, String colours) {
        for (int seed = 0; seed < 5; seed++) {
            var scan = Scan.grey(bits, stored, signed, colours, seed);

            scan.requireSame(read(scan, Jpeg2000File.whole(scan)));
            scan.requireSame(read(scan, Jpeg2000File.tiled(scan)));
        }
    }

    @Test
    void readsColours() {
        var plain = Scan.colour("RGB", 7);
        var turned = Scan.colour("YBR_RCT", 7);

        plain.requireSame(read(turned, Jpeg2000File.whole(turned)));
    }

    @Test
    void readsLossyOnes() {
        var scan = Scan.grey(16, 16, false, "MONOCHROME2", 1);
        var frame = Jpeg2000File.lossy(scan);
        var read = PictureReader.of("scan", scan.packed(LOSSY, frame)).pixels();

        double off = 0;
        for (int i = 0; i < read.length; i++) {
            off += Math.abs(read[i] - scan.plain().pixels()[i]) / read.length;
        }
        assertThat(off).isLessThan(0.05);
    }

    @Test
    void refusesFramesCutOffAnywhereAndPrintsNothing() {
        var scan = Scan.grey(16, 12, false, "MONOCHROME2", 5);
        var frame = Jpeg2000File.tiled(scan);
        var printed = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        try (var print = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(print);
            System.setErr(print);
            for (int length = 0; length < frame.length; length++) {
                var cut = Arrays.copyOf(frame, length);
                assertThatThrownBy(() -> read(scan, cut))
                        .isInstanceOf(InvalidCaseException.class)
                        .hasMessageContaining("scan");
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toByteArray()).isEmpty();
    }

    @Test
    void refusesOtherSizesSignsAndKindsThanTheFileSays() {
        var scan = Scan.grey(16, 12, false, "MONOCHROME2", 5);
        var frame = Jpeg2000File.whole(scan);
        var huge = frame.clone();
        ByteBuffer.wrap(huge).putInt(8, 60_000).putInt(12, 60_000);
        var signed = frame.clone();
        signed[42] |= (byte) 0x80;
        var deep = frame.clone();
        deep[42] = 23;

        assertThatThrownBy(() -> read(scan, huge)).hasMessageContaining("another size");
        assertThatThrownBy(() -> read(scan, signed)).hasMessageContaining("another kind");
        assertThatThrownBy(() -> read(scan, deep)).hasMessageContaining("another kind");
    }

    /// By its header alone: nothing is unpacked.
    @Test
    void refusesWhatWouldTakeTooMuchMemory() {
        var scan = Scan.grey(8, 8, false, "MONOCHROME2", 5);
        var huge = new Scan(4_096, 8, 8, 1, false, "MONOCHROME2", new int[4_096 * 4_096]);
        var frame = Jpeg2000File.whole(scan);
        ByteBuffer.wrap(frame).putInt(8, 4_096).putInt(12, 4_096);

        assertThatThrownBy(() -> read(huge, frame))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("more than 16 million samples");
    }

    @Test
    void refusesWhatIsCutIntoTooManyParts() {
        var scan = Scan.grey(16, 12, false, "MONOCHROME2", 5);
        var frame = Jpeg2000File.whole(scan);
        int blocks = find(frame, 0x52);
        var layered = frame.clone();
        ByteBuffer.wrap(layered).putInt(24, 1).putInt(28, 1).putShort(blocks + 5, (short) 0xffff);

        assertThatThrownBy(() -> read(scan, layered)).hasMessageContaining("too many parts");
    }

    private static int find(byte[] frame, int marker) {
        int at = 0;
        while (frame[at] != (byte) 0xff || frame[at + 1] != (byte) marker) {
            at++;
        }
        return at + 1;
    }
}
