package io.warrant.perception.signals.wfdb;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Tracing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Reads WFDB recordings (Moody and others: WFDB Applications Guide, header(5) and signal(5)).
public final class Wfdb {

    /// No recording has more samples, over all its signals.
    public static final long MOST_SAMPLES = 50_000_000;

    /// No header is longer, in bytes.
    public static final long MOST_HEADER = 1 << 16;

    private Wfdb() {}

    /// Where the files of a recording lie.
    @FunctionalInterface
    public interface Shelf {

        /// The bytes of a file that lies beside the header.
        ///
        /// @param most larger files are refused
        /// @throws InvalidCaseException if there is no such file
        byte[] read(String name, long most);
    }

    /// Reads a recording.
    ///
    /// @param file its header or its samples; the other lies beside it
    public static Tracing read(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        var record = dot > 0 ? name.substring(0, dot) : name;
        var folder = file.toAbsolutePath().resolve("..").normalize();
        return read(record, (wanted, most) -> bytes(folder, wanted, most));
    }

    /// Reads a recording out of any place that holds its files.
    ///
    /// @param name of the recording: its header's name without `.hea`
    public static Tracing read(String name, Shelf files) {
        var text = new String(files.read(name + ".hea", MOST_HEADER), StandardCharsets.UTF_8);
        var header = Header.parse(name + ".hea", text);
        var byFile = new LinkedHashMap<String, List<Header.Signal>>();
        for (var signal : header.signals()) {
            byFile.computeIfAbsent(signal.file(), _ -> new ArrayList<>()).add(signal);
        }
        var leads = new ArrayList<String>();
        var samples = new ArrayList<float[]>();
        for (var one : byFile.entrySet()) {
            var bytes = files.read(one.getKey(), 4 * MOST_SAMPLES);
            int length = length(one.getKey(), header, one.getValue(), bytes.length);
            var unpacked = Samples.unpack(bytes, one.getValue(), length);
            for (int i = 0; i < unpacked.length; i++) {
                var signal = one.getValue().get(i);
                check(name, header, signal, unpacked[i]);
                leads.add(signal.name());
                samples.add(physical(name, signal, unpacked[i]));
            }
        }
        if (samples.stream().anyMatch(lead -> lead.length != samples.getFirst().length)) {
            throw new InvalidCaseException(
                    "The files of recording "
                            + name
                            + " differ in length. Maybe one was cut short.");
        }
        return new Tracing(name, header.rate(), leads, samples.toArray(float[][]::new));
    }

    private static int length(String file, Header header, List<Header.Signal> signals, int bytes) {
        int format = signals.getFirst().format();
        int offset = signals.getFirst().offset();
        if (signals.stream().anyMatch(one -> one.format() != format || one.offset() != offset)) {
            throw new InvalidCaseException(
                    file + " is said to hold samples of two formats. Check its header.");
        }
        long held = Samples.count(format, Math.max(0, bytes - offset)) / signals.size();
        long length = header.length().orElse((int) Math.min(held, Integer.MAX_VALUE));
        if (length * signals.size() > MOST_SAMPLES) {
            throw new InvalidCaseException(
                    "%s holds %d samples, and at most %d are read. Cut the recording into parts."
                            .formatted(file, length * signals.size(), MOST_SAMPLES));
        }
        if (length < 1 || Samples.bytes(format, length * signals.size()) > bytes - offset) {
            throw new InvalidCaseException(
                    "%s is cut short: it holds %d samples of each signal, and its header tells of %d. Fetch it again."
                            .formatted(file, held, length));
        }
        return (int) length;
    }

    /// The header's sum of all samples, where it tells one and the file is told whole.
    private static void check(String name, Header header, Header.Signal signal, int[] samples) {
        if (signal.checksum().isEmpty() || header.length().isEmpty()) {
            return;
        }
        int sum = 0;
        for (int sample : samples) {
            sum += sample == Samples.LOST ? lost(signal.format()) : sample;
        }
        if ((sum & 0xffff) != signal.checksum().getAsInt()) {
            throw new InvalidCaseException(
                    "The samples of signal %s in recording %s don't add up to what the header tells. Maybe the file was changed; fetch it again."
                            .formatted(signal.name(), name));
        }
    }

    private static int lost(int format) {
        return switch (format) {
            case 80 -> -128;
            case 212 -> -2048;
            case 24 -> -8388608;
            default -> -32768;
        };
    }

    /// In millivolts where the unit is one of voltage, else in the header's unit.
    private static float[] physical(String name, Header.Signal signal, int[] samples) {
        double scale =
                switch (signal.unit().toLowerCase(Locale.ROOT)) {
                    case "uv", "µv", "μv" -> 1e-3;
                    case "v" -> 1e3;
                    default -> 1;
                };
        if (!Double.isFinite(scale / signal.gain())) {
            throw new InvalidCaseException(
                    "Signal " + signal.name() + " of " + name + " has no gain. Check its header.");
        }
        var physical = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            physical[i] =
                    samples[i] == Samples.LOST
                            ? Float.NaN
                            : (float) ((samples[i] - signal.baseline()) / signal.gain() * scale);
        }
        return physical;
    }

    private static byte[] bytes(Path folder, String name, long most) {
        var file = folder.resolve(name).normalize();
        if (!folder.equals(file.getParent()) || !Files.isRegularFile(file)) {
            throw new InvalidCaseException(
                    "The recording lacks " + name + ". Its files lie in one folder.");
        }
        try {
            if (Files.size(file) > most) {
                throw new InvalidCaseException(
                        "%s has %d bytes, and at most %d are read. Maybe it isn't a recording."
                                .formatted(name, Files.size(file), most));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InvalidCaseException(name + " can't be read. Check that you may.", e);
        }
    }
}
