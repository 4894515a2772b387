package io.warrant.perception.images.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/// Compressed scans with bytes changed or cut off: each is read or refused by name, soon.
class CompressedFuzzTest {

    private static final int ROUNDS = Integer.getInteger("warrant.fuzz", 500);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void readsOrRefusesLosslessJpeg(long seed) {
        var scan = Scan.grey(16, 12, true, "MONOCHROME2", seed);
        var frame = new LosslessJpegFile(scan.width(), 12, 1, 5, 3, scan.plainValues()).bytes();

        fuzz(scan.packed("1.2.840.10008.1.2.4.57", frame), new Random(seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void readsOrRefusesJpeg2000(long seed) {
        var scan = Scan.grey(16, 12, true, "MONOCHROME2", seed);

        fuzz(scan.packed("1.2.840.10008.1.2.4.90", Jpeg2000File.tiled(scan)), new Random(seed));
        var colours = Scan.colour("YBR_RCT", seed);
        fuzz(
                colours.packed("1.2.840.10008.1.2.4.91", Jpeg2000File.lossy(colours)),
                new Random(seed));
    }

    private static void fuzz(byte[] file, Random random) {
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var changed = changed(file, random);
            boolean so =
                    assertTimeoutPreemptively(LONGEST, () -> isRefused(changed), "round " + round);
            refused += so ? 1 : 0;
        }
        assertThat(refused).isBetween(1, ROUNDS);
    }

    /// Headers are short and decide most, so half of the changes are made in the first part.
    private static byte[] changed(byte[] file, Random random) {
        var changed =
                Arrays.copyOf(
                        file, random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length);
        int reach = random.nextBoolean() ? Math.min(600, changed.length) : changed.length;
        for (int i = random.nextInt(4); i >= 0 && reach > 0; i--) {
            changed[random.nextInt(reach)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static boolean isRefused(byte[] file) {
        try {
            PictureReader.of("scan", file);
            return false;
        } catch (InvalidCaseException e) {
            assertThat(e).hasMessageContaining("'scan'");
            return true;
        }
    }
}
