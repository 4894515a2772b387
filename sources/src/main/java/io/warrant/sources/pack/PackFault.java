package io.warrant.sources.pack;

import io.warrant.engine.errors.KnowledgeException;

import java.nio.file.Path;

/// What is wrong with a pack and where, before the file's name and advice are put around it.
final class PackFault extends Exception {

    private static final String BUILD_AGAIN =
            "Build it again with `warrant knowledge build`, or fetch the knowledge again with"
                    + " `warrant knowledge install`.";

    private final String advice;

    private PackFault(String what, String advice) {
        super(what);
        this.advice = advice;
    }

    /// A fault at an offset of the file.
    static PackFault at(long offset, String what) {
        return new PackFault(
                "is damaged at byte " + offset + ": " + what,
                "Maybe a copy or download was cut short. " + BUILD_AGAIN);
    }

    static PackFault foreign() {
        return new PackFault(
                "is not a knowledge pack: its first bytes are not those of one",
                "Give a file that `warrant knowledge build` wrote.");
    }

    /// A version that these bytes can't be read as; no version is ever 0 or negative.
    static PackFault otherVersion(int version) {
        if (version <= 0) {
            return at(8, "the format's version can't be " + version);
        }
        boolean newer = version > PackHeader.VERSION;
        return new PackFault(
                "has pack format "
                        + version
                        + ", and this version of Warrant reads format "
                        + PackHeader.VERSION,
                newer ? "Update Warrant. Otherwise: " + BUILD_AGAIN : BUILD_AGAIN);
    }

    static PackFault tooLarge(long length) {
        return new PackFault(
                "has " + length + " bytes, more than the 2 GiB that are ever mapped",
                "Maybe it is not the file you meant.");
    }

    KnowledgeException in(Path file) {
        return new KnowledgeException("Pack " + file + " " + getMessage() + ". " + advice, this);
    }
}
