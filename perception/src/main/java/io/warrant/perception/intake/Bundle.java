package io.warrant.perception.intake;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Tracing;
import io.warrant.perception.signals.wfdb.Wfdb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// The files of one recording in memory, by their bare names. A header that names any other file,
/// wherever it may lie, is told that the recording lacks it.
///
/// @param name of all together, for messages
record Bundle(String name, Map<String, byte[]> files) {

    private static final int MOST_FILES = 16;

    /// In bytes, after unpacking: two minutes of twelve leads at 2,000 samples a second take 6 MB.
    private static final int MOST_BYTES = 8 << 20;

    /// Where a zip says of its first file whether it is encrypted (APPNOTE 4.4.4).
    private static final int FLAGS = 6;

    private static final String HEADER = ".hea";

    static boolean isZip(byte[] content) {
        return content.length > 3
                && content[0] == 'P'
                && content[1] == 'K'
                && content[2] == 3
                && content[3] == 4;
    }

    /// Unpacks no more than a recording needs, whatever the file says of its size.
    static Bundle unzip(String name, byte[] zip) {
        requireOpen(name, zip);
        var files = new LinkedHashMap<String, byte[]>();
        int left = MOST_BYTES;
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var content = in.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || files.size() == MOST_FILES) {
                    throw new InvalidCaseException(
                            "%s holds more than one recording of up to %d MB. Send the header and samples of one."
                                    .formatted(name, MOST_BYTES >> 20));
                }
                files.putIfAbsent(bare(entry.getName()), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidCaseException(
                    name + " is a damaged zip. Maybe it was cut short; send it again.", e);
        }
        return new Bundle(name, files);
    }

    private static void requireOpen(String name, byte[] zip) {
        if (!isZip(zip)) {
            throw new InvalidCaseException(
                    name + " isn't a zip, or has nothing in it. Send the files of one recording.");
        }
        if (zip.length > FLAGS && (zip[FLAGS] & 1) == 1) {
            throw new InvalidCaseException(
                    name + " is encrypted. Unlock and unpack it, and send its files.");
        }
    }

    private static String bare(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /// What is in a zip: an ECG, or a single file.
    Recording recording() {
        var only = files.entrySet().stream().findFirst();
        return files.size() == 1 && !Bundle.isZip(only.get().getValue())
                ? Intake.of(only.get().getKey(), only.get().getValue())
                : ecg();
    }

    /// The ECG whose header and samples these are.
    Tracing ecg() {
        var headers =
                files.keySet().stream()
                        .filter(each -> each.toLowerCase(Locale.ROOT).endsWith(HEADER))
                        .toList();
        if (headers.size() != 1) {
            throw new InvalidCaseException(
                    "%s holds %d WFDB headers (.hea), and one is needed. Send the header and samples of one ECG together."
                            .formatted(name, headers.size()));
        }
        var header = headers.getFirst();
        return Wfdb.read(header.substring(0, header.length() - HEADER.length()), this::file);
    }

    private byte[] file(String wanted, long most) {
        var content =
                Optional.ofNullable(files.get(wanted))
                        .orElseThrow(() ->
                                new InvalidCaseException(
                                        "The recording lacks "
                                                + wanted
                                                + ". Send its header and samples together."));
        if (content.length > most) {
            throw new InvalidCaseException(
                    wanted + " is larger than any recording. Maybe it isn't one.");
        }
        return content;
    }
}
