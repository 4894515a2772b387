package io.warrant.perception.images.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import javax.imageio.ImageIO;

class PictureReaderTest {

    /// 32 by 20 pixels, red but for a white one in the upper left block of 8.
    private static BufferedImage marked() {
        var image = new BufferedImage(32, 20, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 20; y++) {
            for (int x = 0; x < 32; x++) {
                image.setRGB(x, y, x < 8 && y < 8 ? 0xffffff : 0xff0000);
            }
        }
        return image;
    }

    private static byte[] file(BufferedImage image, String kind) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, kind, out)).isTrue();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tif"})
    void readsColour(String kind) throws IOException {
        var picture = PictureReader.of("a", file(marked(), kind));

        assertThat(picture.width()).isEqualTo(32);
        assertThat(picture.height()).isEqualTo(20);
        assertThat(picture.channels()).isEqualTo(3);
        assertThat(picture.at(1, 2, 2)).isGreaterThan(0.9f);
        assertThat(picture.at(0, 28, 16)).isGreaterThan(0.9f);
        assertThat(picture.at(1, 28, 16)).isLessThan(0.1f);
    }

    @Test
    void refusesAnEmptyFileByThat() {
        assertThatThrownBy(() -> PictureReader.of("eye.png", new byte[0]))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("'eye.png' is empty");
    }

    @Test
    void readsGreyWithoutChangingItsNumbers() throws IOException {
        var image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setSample(3, 5, 0, 51);

        var picture = PictureReader.of("a", file(image, "png"));

        assertThat(picture.channels()).isEqualTo(1);
        assertThat(picture.at(0, 3, 5)).isEqualTo(0.2f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "tif"})
    void refusesWhatIsCutOff(String kind) throws IOException {
        var whole = file(marked(), kind);
        var half = Arrays.copyOf(whole, whole.length * 2 / 3);

        assertThatThrownBy(() -> PictureReader.of("a.png", half))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("'a.png'");
    }

    @Test
    void refusesOnePixel() throws IOException {
        var file = file(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png");

        assertThatThrownBy(() -> PictureReader.of("a", file))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("1 × 1");
    }

    @Test
    void refusesHugePicturesByTheirHeader() throws IOException {
        var file = file(marked(), "png");
        // Width and height stand after the signature and the chunk's length and name.
        ByteBuffer.wrap(file).putInt(16, 60_000).putInt(20, 60_000);

        assertThatThrownBy(() -> PictureReader.of("a", file))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("60000 × 60000");
    }

    @Test
    void refusesWhatIsLocked() {
        var zip = "PK\u0003\u0004 and so on".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> PictureReader.of("a", zip))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("encrypted");
    }

    @Test
    void refusesWhatIsNoPictureAndWhatIsNotThere() {
        assertThatThrownBy(() -> PictureReader.of("a", new byte[0]))
                .isInstanceOf(InvalidCaseException.class);
        assertThatThrownBy(() -> PictureReader.read(Path.of("no-such-file.png")))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("no-such-file.png");
    }

    /// Where the white corner comes to lie for each way to hold the camera.
    @ParameterizedTest
    @CsvSource({
        "1, 2, 2, 32", "2, 29, 2, 32", "3, 29, 17, 32", "4, 2, 17, 32",
        "5, 2, 2, 20", "6, 17, 2, 20", "7, 17, 29, 20", "8, 2, 29, 20"
    })
    void turnsPicturesUpright(int code, int x, int y, int width) throws IOException {
        var picture = PictureReader.of("a", withOrientation(file(marked(), "jpg"), code));

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.at(1, x, y)).isGreaterThan(0.9f);
    }

    private static byte[] withOrientation(byte[] jpeg, int code) {
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
        exif.putShort((short) code).putShort((short) 0).putInt(0);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
