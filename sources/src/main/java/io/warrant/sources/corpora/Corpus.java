package io.warrant.sources.corpora;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.Source;
import io.warrant.sources.files.Archive;
import io.warrant.sources.releases.Publication;
import io.warrant.sources.releases.ReleaseFile;
import io.warrant.sources.releases.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A collection of marked texts.
///
/// @param source the file it was read from
/// @param says what its marks say
/// @param texts in the order of the file
public record Corpus(Source source, Says says, List<MarkedText> texts) {

    /// What the marks of a corpus say.
    public enum Says {
        /// Which terms are named, and not whether the text affirms them.
        TERMS,
        /// Which terms are named, and whether the text denies them.
        TERMS_AND_DENIAL,
        /// Whether the text denies some words, and not which term they name.
        DENIAL
    }

    public Corpus {
        texts = List.copyOf(texts);
    }

    /// Reads a corpus, whichever of the known forms it has: a ZIP archive with a folder of texts
    /// and one of annotations (as GSC+), a table of sentences with terms and spans (as BioCreative
    /// VIII, track 3), or a table of sentences with conditions (as NegEx).
    ///
    /// @throws InvalidCaseException if it has none of these forms
    public static Corpus load(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidCaseException("There is no file " + file + ". Check its path.");
        }
        try {
            var release = Archive.isZip(file) ? null : ReleaseFile.load(file);
            return release == null ? AnnotatedArchive.read(file) : table(release);
        } catch (IOException e) {
            throw new InvalidCaseException(
                    file + " can't be read: " + e.getMessage() + ". Check its permissions.", e);
        }
    }

    private static Corpus table(ReleaseFile file) {
        return file.parse(in -> {
            var table = Table.open(file.name(), in);
            if (SentenceTable.fits(table)) {
                return new Corpus(source(file), Says.TERMS_AND_DENIAL, SentenceTable.read(table));
            }
            if (ConditionTable.fits(table)) {
                return new Corpus(source(file), Says.DENIAL, ConditionTable.read(table));
            }
            throw new InvalidCaseException(
                    file.name()
                            + " is no corpus that is known: its header has neither Text, Term,"
                            + " Negated and Spans nor Condition, sentence and negation_status."
                            + " Give one in the form of GSC+, BioCreative VIII track 3 or NegEx.");
        });
    }

    /// The file as a source of knowledge.
    static Source source(ReleaseFile file) {
        var name = file.name().replaceAll("\\.(gz|zip|tsv)", "");
        return new Publication(
                        "corpus-" + name,
                        "Marked texts (" + name + ")",
                        "the corpus's own terms of use; used here, not passed on",
                        "")
                .release(ReleaseFile.dateIn(file.name()), file);
    }
}
