package io.warrant.perception.images.reading;

import com.github.jaiimageio.jpeg2000.J2KImageWriteParam;
import com.github.jaiimageio.jpeg2000.impl.J2KImageWriter;
import com.github.jaiimageio.jpeg2000.impl.J2KImageWriterSpi;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes JPEG 2000 codestreams for tests.
final class Jpeg2000File {

    private Jpeg2000File() {}

    static byte[] whole(Scan scan) {
        return bytes(scan, lossless());
    }

    static byte[] tiled(Scan scan) {
        var param = lossless();
        param.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
        param.setTiling(16, 16, 0, 0);
        return bytes(scan, param);
    }

    static byte[] lossy(Scan scan) {
        var param = lossless();
        param.setLossless(false);
        param.setFilter(J2KImageWriteParam.FILTER_97);
        return bytes(scan, param);
    }

    private static J2KImageWriteParam lossless() {
        var param = new J2KImageWriteParam();
        param.setLossless(true);
        param.setFilter(J2KImageWriteParam.FILTER_53);
        param.setWriteCodeStreamOnly(true);
        // With more levels this writer loses low bits of some pictures, though asked not to
        // (OpenJPEG reads the same wrong samples from its files).
        param.setNumDecompositionLevels(1);
        return param;
    }

    private static byte[] bytes(Scan scan, J2KImageWriteParam param) {
        var out = new ByteArrayOutputStream();
        var writer = new J2KImageWriter(new J2KImageWriterSpi());
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image(scan), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static BufferedImage image(Scan scan) {
        int type = type(scan);
        int count = scan.components();
        var bits = new int[count];
        Arrays.fill(bits, scan.stored());
        int space = count == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
        var colours =
                new ComponentColorModel(
                        ColorSpace.getInstance(space),
                        bits,
                        false,
                        false,
                        Transparency.OPAQUE,
                        type);
        var offsets = new int[count];
        Arrays.setAll(offsets, i -> i);
        var model =
                new PixelInterleavedSampleModel(
                        type, scan.width(), scan.height(), count, count * scan.width(), offsets);
        var raster = Raster.createWritableRaster(model, null);
        raster.setPixels(0, 0, scan.width(), scan.height(), scan.values());
        return new BufferedImage(colours, raster, false, null);
    }

    private static int type(Scan scan) {
        if (scan.bits() == 8) {
            return DataBuffer.TYPE_BYTE;
        }
        return scan.signed() ? DataBuffer.TYPE_SHORT : DataBuffer.TYPE_USHORT;
    }
}
