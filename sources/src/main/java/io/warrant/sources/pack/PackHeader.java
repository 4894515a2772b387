package io.warrant.sources.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/// The first 72 bytes of a pack, as `docs/pack-format.md` lays them out.
///
/// @param sections how many sections the directory lists
/// @param length of the whole file, in bytes
/// @param directoryLength of the directory that follows the header, in bytes
/// @param directoryChecksum CRC32C of the directory
/// @param fingerprint SHA-256 of the content, in hex, see [Fingerprint]
record PackHeader(
        int sections, long length, int directoryLength, int directoryChecksum, String fingerprint) {

    static final int SIZE = 72;
    static final int VERSION = 1;

    private static final int CHECKED = 64;
    private static final int FINGERPRINT_SIZE = 32;

    /// Not text (first byte), and spoilt by whoever converts line ends or stops at Ctrl-Z.
    private static final byte[] MAGIC = {(byte) 0x89, 'W', 'K', 'P', '\r', '\n', 0x1a, '\n'};

    static boolean hasMagic(byte[] start) {
        return start.length >= MAGIC.length
                && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    ByteBuffer encode() {
        var out = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).putInt(VERSION).putInt(sections).putLong(length);
        out.putInt(directoryLength).putInt(directoryChecksum);
        out.put(HexFormat.of().parseHex(fingerprint));
        out.putInt(checksum(out.duplicate().flip())).putInt(0);
        return out.flip();
    }

    /// @throws PackFault if these are not the first bytes of a whole pack of this version
    static PackHeader decode(ByteBuffer file) throws PackFault {
        if (file.remaining() < SIZE) {
            throw PackFault.at(
                    0, "the file ends after " + file.remaining() + " of the header's 72 bytes");
        }
        var in = file.slice(0, SIZE).order(ByteOrder.LITTLE_ENDIAN);
        var magic = new byte[MAGIC.length];
        in.get(magic);
        if (!hasMagic(magic)) {
            throw PackFault.foreign();
        }
        refuseOtherVersion(in.getInt());
        if (checksum(in.duplicate().position(0).limit(CHECKED)) != in.getInt(CHECKED)
                || in.getInt(CHECKED + 4) != 0) {
            throw PackFault.at(0, "the header's checksum is wrong");
        }
        int sections = in.getInt();
        long length = in.getLong();
        int directoryLength = in.getInt();
        int directoryChecksum = in.getInt();
        var fingerprint = new byte[FINGERPRINT_SIZE];
        in.get(fingerprint);
        return new PackHeader(
                sections,
                length,
                directoryLength,
                directoryChecksum,
                HexFormat.of().formatHex(fingerprint));
    }

    private static void refuseOtherVersion(int version) throws PackFault {
        if (version != VERSION) {
            throw PackFault.otherVersion(version);
        }
    }

    static int checksum(ByteBuffer bytes) {
        var crc = new CRC32C();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
