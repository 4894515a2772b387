package io.warrant.app.serve;

import io.warrant.app.serve.RefusedException.Status;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;
import io.warrant.sources.files.TooLargeException;

import jakarta.servlet.http.HttpServletRequest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

/// Reads bodies, no more of them than is allowed and no longer than is bearable. What is compressed
/// is unpacked within the same bound.
final class Bodies {

    private static final int PIECE = 1 << 14;

    private final long most;
    private final Duration patience;

    Bodies(ServeSettings.Bounds bounds) {
        most = bounds.body();
        patience = bounds.idle();
    }

    /// @throws RefusedException if it is too large or comes too slowly
    byte[] read(HttpServletRequest request) {
        if (request.getContentLengthLong() > most) {
            throw tooLarge();
        }
        try {
            return unpacked(sent(request));
        } catch (TooLargeException _) {
            throw tooLarge();
        } catch (IOException _) {
            throw new RefusedException(
                    Status.TOO_SLOW,
                    "The body didn't come to its end. Send it again, with its true length.");
        }
    }

    private byte[] sent(HttpServletRequest request) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        var out = new ByteArrayOutputStream(Math.max(PIECE, request.getContentLength()));
        var in = request.getInputStream();
        var piece = new byte[PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            out.write(piece, 0, read);
            if (out.size() > most) {
                throw tooLarge();
            }
            if (System.nanoTime() > deadline) {
                throw new RefusedException(
                        Status.TOO_SLOW,
                        "The body took longer than "
                                + patience.toSeconds()
                                + " s. Send it faster, or send less.");
            }
        }
        return out.toByteArray();
    }

    /// Unpacks gzip within the same bound, since a small body may hold a large one.
    private byte[] unpacked(byte[] sent) throws IOException {
        boolean gzip = sent.length > 2 && (sent[0] & 0xff) == 0x1f && (sent[1] & 0xff) == 0x8b;
        if (!gzip) {
            return sent;
        }
        try (var in =
                InputFile.open(
                        new ByteArrayInputStream(sent), "the body", new Limits(most, most, 1))) {
            return in.readAllBytes();
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException _) {
            // Whoever reads the record says in plain words that its compression is damaged.
            return sent;
        }
    }

    private RefusedException tooLarge() {
        return new RefusedException(
                Status.TOO_LARGE,
                "The body holds more than "
                        + most
                        + " bytes. Send one patient's record at a time, or start the service with a"
                        + " larger --max-body.");
    }
}
