package io.warrant.perception.images.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Picture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;

class DicomReaderTest {

    private static final String EXPLICIT = "1.2.840.10008.1.2.1";

    /// 16 by 16 pixels of 16 bits: 1000, but 1100 at column 3, row 0.
    private static byte[] flat() {
        var pixels = DicomFile.little(512);
        for (int i = 0; i < 256; i++) {
            pixels.putShort((short) (i == 3 ? 1100 : 1000));
        }
        return DicomFile.all(pixels);
    }

    private static DicomFile windowed(String photometric) {
        return new DicomFile(EXPLICIT)
                .text(0x00280004, "CS", photometric)
                .text(0x00280030, "DS", "0.5\\0.25")
                .shape(16, 16, 16)
                .text(0x00281050, "DS", "50.5")
                .text(0x00281051, "DS", "201")
                .text(0x00281052, "DS", "-1000")
                .text(0x00281053, "DS", "1")
                .pixels(flat());
    }

    private static Picture read(DicomFile file) {
        return PictureReader.of("scan", file.bytes());
    }

    @Test
    void appliesRescalingAndWindow() {
        // 1000 - 1000 = 0 lies a quarter up a window from -50 to 150; 100 three quarters up.
        var picture = read(windowed("MONOCHROME2"));

        assertThat(picture.at(0, 0, 0)).isCloseTo(0.25f, within(1e-6f));
        assertThat(picture.at(0, 3, 0)).isCloseTo(0.75f, within(1e-6f));
        assertThat(picture.millimetres()).isEqualTo(0.5);
    }

    @Test
    void turnsLightAndDarkWhereTheFileSaysSo() {
        assertThat(read(windowed("MONOCHROME1")).at(0, 3, 0)).isCloseTo(0.25f, within(1e-6f));
    }

    @Test
    void keepsNothingOfThePatient() {
        assertThat(read(windowed("MONOCHROME2")).toString()).doesNotContain("Jane");
    }

    @Test
    void refusesFilesWithoutPixelsWithoutNamingThePatient() {
        assertThatThrownBy(() -> read(new DicomFile(EXPLICIT).shape(16, 16, 16)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("without pixels")
                .hasMessageNotContaining("Jane");
    }

    @Test
    void refusesFewerPixelsThanSaid() {
        var file = windowed("MONOCHROME2").bytes();

        assertThatThrownBy(() -> PictureReader.of("scan", Arrays.copyOf(file, file.length - 100)))
                .isInstanceOf(InvalidCaseException.class);
    }

    @Test
    void refusesHugeSizesAndForeignCompressions() {
        assertThatThrownBy(() -> read(new DicomFile(EXPLICIT).shape(60_000, 16, 16).pixels(flat())))
                .hasMessageContaining("60000 × 16");
        assertThatThrownBy(() -> read(new DicomFile("1.2.840.10008.1.2.4.80").shape(16, 16, 16)))
                .hasMessageContaining("1.2.840.10008.1.2.4.80");
    }

    @Test
    void refusesWordsBurnedIn() {
        var file =
                new DicomFile(EXPLICIT)
                        .shape(16, 16, 16)
                        .text(0x00280301, "CS", "YES")
                        .pixels(flat());

        assertThatThrownBy(() -> read(file)).hasMessageContaining("burned");
    }

    @Test
    void unpacksRunLengths() {
        // One layer at byte 64: 3 zeros, two bytes as they are, the rest (251) 7s in two runs.
        var frame = DicomFile.little(64 + 9);
        frame.putInt(1).putInt(64).position(64);
        frame.put((byte) -2).put((byte) 0);
        frame.put((byte) 1).put((byte) 100).put((byte) 200);
        frame.put((byte) -126).put((byte) 7).put((byte) -123).put((byte) 7);
        var picture =
                read(
                        new DicomFile("1.2.840.10008.1.2.5")
                                .text(0x00280004, "CS", "MONOCHROME2")
                                .shape(16, 16, 8)
                                .fragment(DicomFile.all(frame)));

        assertThat(picture.at(0, 0, 0)).isZero();
        assertThat(picture.at(0, 3, 0)).isEqualTo(0.5f);
        assertThat(picture.at(0, 4, 0)).isEqualTo(1f);
        assertThat(picture.at(0, 15, 15)).isCloseTo(0.035f, within(1e-6f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51"})
    void unpacksJpeg(String syntax) throws IOException {
        var frame = jpeg();
        var picture =
                read(
                        new DicomFile(syntax)
                                .text(0x00280004, "CS", "MONOCHROME2")
                                .shape(16, 16, 8)
                                .fragment(frame));

        assertThat(picture.at(0, 2, 8)).isLessThan(0.05f);
        assertThat(picture.at(0, 13, 8)).isGreaterThan(0.95f);
    }

    @Test
    void appliesTheWindowToJpegToo() throws IOException {
        var picture =
                read(
                        new DicomFile("1.2.840.10008.1.2.4.50")
                                .text(0x00280004, "CS", "MONOCHROME2")
                                .shape(16, 16, 8)
                                .text(0x00281050, "DS", "255.5")
                                .text(0x00281051, "DS", "511")
                                .fragment(jpeg()));

        assertThat(picture.at(0, 13, 8)).isCloseTo(0.5f, within(0.03f));
    }

    private static byte[] jpeg() throws IOException {
        var image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 256; i++) {
            image.getRaster().setSample(i % 16, i / 16, 0, i % 16 < 8 ? 0 : 255);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
