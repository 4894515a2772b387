package io.warrant.sources.cases;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/// Reads one patient's record, whichever of the formats its content is in (its name doesn't
/// matter): a GA4GH phenopacket of version 1 or 2, or our own case format, as JSON or YAML, or one
/// patient's FHIR R4 resources as JSON, maybe compressed with gzip. Terms stay as the record has
/// them, retired ones included.
public final class CaseReader {

    private CaseReader() {}

    /// Reads a file.
    ///
    /// @param knowledge where labels are looked up
    /// @throws InvalidCaseException if anything in it is wrong; the message names the file and the
    ///   place
    public static Case read(Path file, KnowledgeBase knowledge) {
        var problems = new Problems();
        var content = RecordBytes.of(file, problems);
        return read(content, file.toString(), knowledge, problems);
    }

    /// Reads a stream, such as standard input, and closes it.
    ///
    /// @param name what messages call it
    /// @param knowledge where labels are looked up
    /// @throws InvalidCaseException if anything in it is wrong; the message has the name and the
    ///   place
    public static Case read(InputStream in, String name, KnowledgeBase knowledge) {
        var problems = new Problems();
        return read(RecordBytes.of(in, name, problems), name, knowledge, problems);
    }

    private static Case read(
            Optional<byte[]> content, String name, KnowledgeBase knowledge, Problems problems) {
        var draft = content.flatMap(bytes -> DraftReader.read(bytes, knowledge, problems));
        if (problems.refuse()) {
            throw problems.refusal(name);
        }
        return draft.orElseThrow().toCase();
    }
}
