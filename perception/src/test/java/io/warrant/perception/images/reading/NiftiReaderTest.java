package io.warrant.perception.images.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

class NiftiReaderTest {

    /// 20 by 16 by 3 voxels of 8 bits, all 0 but 200 at (1, 2, 1).
    private static ByteBuffer volume() {
        var file = DicomFile.little(352 + 20 * 16 * 3);
        file.putInt(0, 348);
        file.putShort(40, (short) 3).putShort(42, (short) 20).putShort(44, (short) 16);
        file.putShort(46, (short) 3).putShort(70, (short) 2).putShort(72, (short) 8);
        file.putFloat(80, 0.7f).putFloat(84, 0.7f).putFloat(88, 3);
        file.putFloat(108, 352).putFloat(112, 1).putFloat(124, 200).putFloat(128, 0);
        file.put(344, "n+1\0".getBytes(StandardCharsets.ISO_8859_1));
        file.put(352 + 1 + 20 * (2 + 16 * 1), (byte) 200);
        return file;
    }

    @Test
    void showsTheRightOfThePatientOnTheLeftAndTheFrontAbove() {
        // Axes as stored run to the right, the front and the head, so both are read backwards.
        var picture = PictureReader.of("head", volume().array());

        assertThat(picture.width()).isEqualTo(20);
        assertThat(picture.at(0, 18, 13)).isEqualTo(1f);
        assertThat(picture.millimetres()).isCloseTo(0.7, within(1e-6));
    }

    @Test
    void followsTheMatrix() {
        var file = volume().array();
        // The first axis runs to the left, the second to the back.
        ByteBuffer.wrap(file)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(254, (short) 1)
                .putFloat(280, -1)
                .putFloat(300, -1)
                .putFloat(320, 1);

        assertThat(PictureReader.of("head", file).at(0, 1, 2)).isEqualTo(1f);
    }

    @Test
    void givesTheSliceThatIsAskedFor() {
        var file = volume().array();

        assertThat(PictureReader.of("head", file, OptionalInt.of(0)).at(0, 18, 13)).isZero();
        assertThatThrownBy(() -> PictureReader.of("head", file, OptionalInt.of(3)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("3 slices");
    }

    @Test
    void refusesFewerVoxelsThanSaid() {
        var file = volume().array();

        assertThatThrownBy(() -> PictureReader.of("head", Arrays.copyOf(file, 900)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("fewer");
    }
}
