package io.warrant.sources.cases;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/// Reads one patient's record, whichever of the formats its content is in (its name doesn't
/// matter): a GA4GH phenopacket of version 1 or 2, or our own case format, as JSON or YAML, or one
/// patient's FHIR R4 resources as JSON, or a note in plain words, maybe compressed with gzip. Terms
/// stay as the record has them, retired ones included.
public final class CaseReader {

    private CaseReader() {}

    /// Reads a file.
    ///
    /// @param knowledge where labels are looked up
    /// @throws InvalidCaseException if anything in it is wrong; the message names the file and the
    ///   place
    public static Case read(Path file, KnowledgeBase knowledge) {
        return read(file, knowledge, Language.EN);
    }

    /// As [#read(Path, KnowledgeBase)], with notes in a language.
    public static Case read(Path file, KnowledgeBase knowledge, Language language) {
        var problems = new Problems();
        var content = RecordBytes.of(file, problems);
        return read(content, file.toString(), new Reading(knowledge, language), problems);
    }

    /// Reads a stream, such as standard input, and closes it.
    ///
    /// @param name what messages call it
    /// @param knowledge where labels are looked up
    /// @throws InvalidCaseException if anything in it is wrong; the message has the name and the
    ///   place
    public static Case read(InputStream in, String name, KnowledgeBase knowledge) {
        return read(in, name, knowledge, Language.EN);
    }

    /// As [#read(InputStream, String, KnowledgeBase)], with notes in a language.
    public static Case read(
            InputStream in, String name, KnowledgeBase knowledge, Language language) {
        var problems = new Problems();
        return read(
                RecordBytes.of(in, name, problems),
                name,
                new Reading(knowledge, language),
                problems);
    }

    /// By what a record is read.
    private record Reading(KnowledgeBase knowledge, Language language) {}

    private static Case read(Optional<byte[]> content, String name, Reading by, Problems problems) {
        var draft =
                content.flatMap(
                        bytes -> DraftReader.read(bytes, by.knowledge(), by.language(), problems));
        if (problems.refuse()) {
            throw problems.refusal(name);
        }
        return draft.orElseThrow().toCase();
    }
}
