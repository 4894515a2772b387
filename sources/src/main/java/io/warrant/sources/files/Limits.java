package io.warrant.sources.files;

/// How much is read at most.
///
/// @param fileBytes of one file or archive entry, unpacked
/// @param totalBytes of all entries of an archive together, unpacked
/// @param entries entries of an archive
public record Limits(long fileBytes, long totalBytes, int entries) {

    /// For a patient's record or an archive of them. A hospital's export of one patient is large.
    public static final Limits CASES = new Limits(50L << 20, 2L << 30, 500_000);

    /// For the files that knowledge is built from.
    public static final Limits KNOWLEDGE = new Limits(1L << 30, 4L << 30, 10_000);
}
