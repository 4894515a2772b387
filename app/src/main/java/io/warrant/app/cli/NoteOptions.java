package io.warrant.app.cli;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;
import io.warrant.sources.cases.ReadRecord;

import picocli.CommandLine.Option;

/// How a note is read.
final class NoteOptions {

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "The language of notes: ${COMPLETION-CANDIDATES}. Default: en.")
    Language language = Language.EN;

    ReadRecord load(Session session, KnowledgeBase base, String file) {
        return file.equals(CaseInput.STANDARD_INPUT)
                ? ReadRecord.load(session.terminal().in(), "standard input", base, language)
                : ReadRecord.load(CaseInput.path(file), base, language);
    }
}
