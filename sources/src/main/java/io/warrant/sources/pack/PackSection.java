package io.warrant.sources.pack;

/// One line of a pack's directory.
///
/// @param name the section's name
/// @param offset where its bytes start in the file, a multiple of 8
/// @param length how many bytes it has
/// @param checksum CRC32C of its bytes
record PackSection(String name, long offset, long length, int checksum) {

    long end() {
        return offset + length;
    }

    /// Where whatever follows starts: sections are aligned, so that ints and floats are read in one
    /// piece.
    static long align(long offset) {
        return (offset + 7) & ~7L;
    }
}
