package io.warrant.perception.signals.wfdb;

import io.warrant.engine.errors.InvalidCaseException;

import java.util.List;

/// Unpacks the samples of one file.
final class Samples {

    /// Stands for a sample that the recorder marked as lost.
    static final int LOST = Integer.MIN_VALUE;

    private Samples() {}

    /// Bytes that so many samples of a format take.
    static long bytes(int format, long samples) {
        return switch (format) {
            case 80 -> samples;
            case 212 -> samples / 2 * 3 + samples % 2 * 2;
            case 16, 61 -> samples * 2;
            case 24 -> samples * 3;
            case 32 -> samples * 4;
            default ->
                    throw new InvalidCaseException(
                            "Samples of WFDB's format %d aren't read, only of 16, 24, 32, 61, 80 and 212. Maybe convert the recording to format 16."
                                    .formatted(format));
        };
    }

    /// How many samples of a format so many bytes hold.
    static long count(int format, long bytes) {
        return switch (format) {
            case 80 -> bytes;
            case 212 -> bytes / 3 * 2 + (bytes % 3 == 2 ? 1 : 0);
            default -> bytes / bytes(format, 1);
        };
    }

    /// Samples by signal, still in the converter's units.
    ///
    /// @param signals those of this file, interleaved in it
    static int[][] unpack(byte[] file, List<Header.Signal> signals, int length) {
        var unpacked = new int[signals.size()][length];
        int format = signals.getFirst().format();
        int offset = signals.getFirst().offset();
        int at = 0;
        for (int i = 0; i < length; i++) {
            for (int signal = 0; signal < unpacked.length; signal++) {
                unpacked[signal][i] = one(file, offset, format, at++);
            }
        }
        return unpacked;
    }

    private static int one(byte[] file, int offset, int format, int at) {
        return switch (format) {
            case 80 -> marked(low(file, offset + at) - 128, -128);
            case 212 -> marked(twelveBits(file, offset + at / 2 * 3, at % 2 == 0), -2048);
            case 61 -> marked(pair(file[offset + 2 * at], file, offset + 2 * at + 1), -32768);
            case 24 -> marked(three(file, offset + 3 * at), -8388608);
            case 32 ->
                    (file[offset + 4 * at + 3] << 24) | (three(file, offset + 4 * at) & 0xffffff);
            default -> marked(pair(file[offset + 2 * at + 1], file, offset + 2 * at), -32768);
        };
    }

    private static int low(byte[] file, int at) {
        return file[at] & 0xff;
    }

    private static int pair(byte high, byte[] file, int at) {
        return (high << 8) | low(file, at);
    }

    private static int three(byte[] file, int at) {
        return (file[at + 2] << 16) | (low(file, at + 1) << 8) | low(file, at);
    }

    /// Two samples lie in three bytes: the low bytes in the first and third, the high four bits of
    /// both in the second.
    private static int twelveBits(byte[] file, int at, boolean first) {
        int high = first ? file[at + 1] & 0x0f : (file[at + 1] >> 4) & 0x0f;
        int bits = (high << 8) | low(file, first ? at : at + 2);
        return bits >= 2048 ? bits - 4096 : bits;
    }

    private static int marked(int sample, int lost) {
        return sample == lost ? LOST : sample;
    }
}
