package io.warrant.sources.pack;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.Texts;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The name of a pack and what stands where in it. There is one way only to lay out given sections:
/// by name, one behind the other, each at the next multiple of 8. A directory that says otherwise
/// is damaged.
///
/// @param name what the pack is called
/// @param sections in the order of their names
record PackDirectory(String name, List<PackSection> sections) {

    private static final int MOST_NAME_BYTES = 1024;
    private static final int MOST_SECTIONS = 10_000;
    private static final int FIXED = Integer.BYTES + 2 * Long.BYTES + Integer.BYTES;

    PackDirectory {
        sections = List.copyOf(sections);
    }

    /// Lays out the sections of a new pack.
    static PackDirectory of(String name, Columns columns) {
        var names = columns.sections().keySet().stream().sorted(Texts.BYTE_ORDER).toList();
        long offset = PackHeader.SIZE + size(name, names);
        var sections = new ArrayList<PackSection>();
        for (var section : names) {
            var bytes = columns.bytes(section);
            offset = PackSection.align(offset);
            int checksum = PackHeader.checksum(bytes.duplicate());
            sections.add(new PackSection(section, offset, bytes.remaining(), checksum));
            offset += bytes.remaining();
        }
        return new PackDirectory(name, sections);
    }

    private static long size(String name, List<String> names) {
        long size = (long) Integer.BYTES + utf8(name).length;
        for (var section : names) {
            size += FIXED + utf8(section).length;
        }
        return size;
    }

    /// The length of the whole file.
    long fileLength() {
        long end = (long) PackHeader.SIZE + encode().remaining();
        return PackSection.align(sections.isEmpty() ? end : sections.getLast().end());
    }

    ByteBuffer encode() {
        long size = size(name, sections.stream().map(PackSection::name).toList());
        var out = ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
        put(name, out);
        for (var section : sections) {
            put(section.name(), out);
            out.putLong(section.offset()).putLong(section.length()).putInt(section.checksum());
        }
        return out.flip();
    }

    private static void put(String text, ByteBuffer out) {
        var bytes = utf8(text);
        if (bytes.length > MOST_NAME_BYTES) {
            throw new IllegalArgumentException("The name '" + text + "' is too long for a pack.");
        }
        out.putInt(bytes.length).put(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Reads the directory of a file whose header is sound.
    ///
    /// @throws PackFault if it contradicts the header, the file or itself
    static PackDirectory decode(ByteBuffer file, PackHeader header) throws PackFault {
        if (header.length() != file.remaining()) {
            throw PackFault.at(
                    file.remaining(),
                    "the file has "
                            + file.remaining()
                            + " bytes where its header promises "
                            + header.length());
        }
        if (header.directoryLength() < 0
                || header.directoryLength() > file.remaining() - PackHeader.SIZE
                || header.sections() < 0
                || header.sections() > MOST_SECTIONS) {
            throw PackFault.at(PackHeader.SIZE, "the header promises an impossible directory");
        }
        var in =
                file.slice(PackHeader.SIZE, header.directoryLength())
                        .order(ByteOrder.LITTLE_ENDIAN);
        if (PackHeader.checksum(in.duplicate()) != header.directoryChecksum()) {
            throw PackFault.at(PackHeader.SIZE, "the directory's checksum is wrong");
        }
        var name = text(in);
        var sections = new ArrayList<PackSection>();
        for (int i = 0; i < header.sections(); i++) {
            sections.add(section(in));
        }
        var directory = new PackDirectory(name, sections);
        directory.check(header);
        return directory;
    }

    private static PackSection section(ByteBuffer in) throws PackFault {
        var name = text(in);
        require(in, FIXED - Integer.BYTES);
        return new PackSection(name, in.getLong(), in.getLong(), in.getInt());
    }

    private static String text(ByteBuffer in) throws PackFault {
        require(in, Integer.BYTES);
        int length = in.getInt();
        if (length < 0 || length > MOST_NAME_BYTES) {
            throw fault(in, "a name can't have " + length + " bytes");
        }
        require(in, length);
        var bytes = in.slice(in.position(), length);
        in.position(in.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            var fault = fault(in, "a name isn't UTF-8");
            fault.initCause(e);
            throw fault;
        }
    }

    private static void require(ByteBuffer in, int bytes) throws PackFault {
        if (in.remaining() < bytes) {
            throw fault(in, "the directory ends too early");
        }
    }

    private static PackFault fault(ByteBuffer in, String what) {
        return PackFault.at((long) PackHeader.SIZE + in.position(), what);
    }

    private void check(PackHeader header) throws PackFault {
        long offset = (long) PackHeader.SIZE + header.directoryLength();
        var before = "";
        for (var section : sections) {
            offset = PackSection.align(offset);
            if (section.offset() != offset
                    || section.length() < 0
                    || section.length() > header.length() - offset
                    || (!before.isEmpty()
                            && Texts.BYTE_ORDER.compare(before, section.name()) >= 0)) {
                throw PackFault.at(
                        PackHeader.SIZE,
                        "the directory puts section '" + section.name() + "' where it can't be");
            }
            before = section.name();
            offset = section.end();
        }
        if (PackSection.align(offset) != header.length()) {
            throw PackFault.at(
                    PackHeader.SIZE, "the directory doesn't account for every byte of the file");
        }
    }
}
