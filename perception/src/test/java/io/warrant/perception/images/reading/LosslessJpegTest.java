package io.warrant.perception.images.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Picture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

class LosslessJpegTest {

    private static final String FIRST = "1.2.840.10008.1.2.4.70";
    private static final String ANY = "1.2.840.10008.1.2.4.57";

    private static byte[] frame(Scan scan, int predictor, int lines) {
        return new LosslessJpegFile(
                        scan.width(),
                        scan.stored(),
                        scan.components(),
                        predictor,
                        lines,
                        scan.plainValues())
                .bytes();
    }

    private static Picture read(Scan scan, String syntax, byte[] frame) {
        return PictureReader.of("scan", scan.packed(syntax, frame));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 8, false, MONOCHROME2",
        "8, 8, false, MONOCHROME1",
        "16, 16, false, MONOCHROME2",
        "16, 16, true, MONOCHROME2",
        "16, 12, false, MONOCHROME1",
        "16, 15, true, MONOCHROME2",
        "16, 9, false, MONOCHROME2",
    })
    void tellsWhatTheUncompressedFileTells(int bits, int stored, boolean signed, String colours) {
        for (int seed = 0; seed < 20; seed++) {
            var scan = Scan.grey(bits, stored, signed, colours, seed);

            scan.requireSame(read(scan, FIRST, frame(scan, 1, 0)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void readsAllPredictorsWithAndWithoutRestarts(int predictor) {
        var scan = Scan.grey(16, 16, true, "MONOCHROME2", predictor);

        scan.requireSame(read(scan, ANY, frame(scan, predictor, 0)));
        scan.requireSame(read(scan, ANY, frame(scan, predictor, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RGB", "YBR_FULL"})
    void readsColours(String colours) {
        var scan = Scan.colour(colours, 7);

        scan.requireSame(read(scan, ANY, frame(scan, 4, 0)));
    }

    @Test
    void readsAFramePaddedToAnEvenLength() {
        var scan = Scan.grey(8, 8, false, "MONOCHROME2", 3);
        var frame = frame(scan, 1, 0);

        scan.requireSame(read(scan, FIRST, Arrays.copyOf(frame, frame.length + 1)));
    }

    @Test
    void refusesFramesCutOffAnywhere() {
        var scan = Scan.grey(16, 12, false, "MONOCHROME2", 5);
        var frame = frame(scan, 1, 0);

        for (int length = 0; length < frame.length; length++) {
            var cut = Arrays.copyOf(frame, length);
            assertThatThrownBy(() -> read(scan, FIRST, cut))
                    .isInstanceOf(InvalidCaseException.class)
                    .hasMessageContaining("scan");
        }
    }

    @Test
    void refusesSamplesThatAreMissingThoughTheEndIsThere() {
        var scan = Scan.grey(16, 12, false, "MONOCHROME2", 5);
        var frame = frame(scan, 1, 0);
        var cut = Arrays.copyOf(frame, frame.length - 40);
        cut[cut.length - 2] = (byte) 0xff;
        cut[cut.length - 1] = (byte) 0xd9;

        assertThatThrownBy(() -> read(scan, FIRST, cut)).hasMessageContaining("damaged or cut off");
    }

    @Test
    void refusesOtherSizesAndKindsThanTheFileSays() {
        var scan = Scan.grey(16, 16, false, "MONOCHROME2", 5);
        var frame = frame(scan, 1, 0);
        int size = find(frame, 0xc3) + 4;
        var tall = frame.clone();
        tall[size] = (byte) 0xff;
        var lossy = frame.clone();
        lossy[size - 4] = (byte) 0xc1;

        assertThatThrownBy(() -> read(scan, FIRST, tall)).hasMessageContaining("another size");
        assertThatThrownBy(() -> read(scan, FIRST, lossy)).hasMessageContaining("another way");
        var bytes = Scan.grey(8, 8, false, "MONOCHROME2", 5);
        assertThatThrownBy(() -> read(bytes, FIRST, frame)).hasMessageContaining("another kind");
    }

    @Test
    void refusesLossyOnesOfTwelveBitsByName() {
        var scan = Scan.grey(16, 12, false, "MONOCHROME2", 5);
        var frame = frame(scan, 1, 0);
        frame[find(frame, 0xc3)] = (byte) 0xc1;

        assertThatThrownBy(() -> read(scan, "1.2.840.10008.1.2.4.51", frame))
                .hasMessageContaining("lossy JPEG of 12 bits");
    }

    private static int find(byte[] frame, int marker) {
        int at = 0;
        while (frame[at] != (byte) 0xff || frame[at + 1] != (byte) marker) {
            at++;
        }
        return at + 1;
    }
}
