package io.warrant.perception.images.reading;

import com.github.jaiimageio.jpeg2000.impl.J2KImageReader;
import com.github.jaiimageio.jpeg2000.impl.J2KImageReaderSpi;

import jj2000.j2k.util.FacilityManager;

import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.stream.MemoryCacheImageInputStream;

/// JPEG 2000, unpacked by JJ2000 after [Codestream] has found it whole and of the announced size.
final class Jpeg2000 {

    private Jpeg2000() {}

    /// @return samples, those of a pixel side by side; negative ones as two's complement
    static int[] unpack(Bytes bytes, byte[] frame, DicomPixels pixels) {
        try {
            Codestream.of(bytes, frame).requireRead(pixels);
            return samples(raster(bytes, frame), pixels);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged(bytes);
        }
    }

    private static RuntimeException damaged(Bytes bytes) {
        return bytes.refuse("is damaged or cut off", "Fetch it again.");
    }

    /// The library fills what it can't decode and only logs it, to the program's output unless it
    /// is told where.
    private static Raster raster(Bytes bytes, byte[] frame) {
        var losses = new Losses();
        var thread = Thread.currentThread();
        var reader = new J2KImageReader(new J2KImageReaderSpi());
        FacilityManager.registerMsgLogger(thread, losses);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(frame))) {
            reader.setInput(in, true, true);
            var raster = reader.readRaster(0, null);
            if (losses.any()) {
                throw damaged(bytes);
            }
            return raster;
        } catch (VirtualMachineError | LinkageError e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            // It throws whatever it stumbles over, bare errors too; what it says may quote the
            // file.
            throw damaged(bytes);
        } finally {
            FacilityManager.unregisterMsgLogger(thread);
            reader.dispose();
        }
    }

    private static int[] samples(Raster raster, DicomPixels pixels) {
        var samples = raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (int[]) null);
        int mask = (1 << pixels.bits()) - 1;
        for (int at = 0; at < samples.length; at++) {
            samples[at] &= mask;
        }
        return samples;
    }
}
