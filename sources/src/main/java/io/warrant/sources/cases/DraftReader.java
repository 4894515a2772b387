package io.warrant.sources.cases;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;

import java.util.Optional;

/// From the bytes of a record to a draft: text, tree, kind, then the reader of that kind. FHIR has
/// bounds of its own, so it is told by its text. Nothing comes of a step that failed.
final class DraftReader {

    private DraftReader() {}

    /// Notes are taken to be in English.
    static Optional<Draft> read(byte[] content, KnowledgeBase knowledge, Problems problems) {
        return read(content, knowledge, Language.EN, problems);
    }

    static Optional<Draft> read(
            byte[] content, KnowledgeBase knowledge, Language language, Problems problems) {
        return RecordText.of(content, problems)
                .flatMap(text -> draft(text, knowledge, language, problems));
    }

    /// A note or FHIR resources, else a record with fields.
    private static Optional<Draft> draft(
            String text, KnowledgeBase knowledge, Language language, Problems problems) {
        try {
            var understood = ReadRecord.of(text, knowledge, language);
            if (understood.isPresent()) {
                return understood.map(record -> Draft.of(record.toCase(knowledge)));
            }
        } catch (InvalidCaseException e) {
            var message = String.valueOf(e.getMessage());
            int advice = message.indexOf(". ") + 1;
            problems.error("", message.substring(0, advice), message.substring(advice + 1));
            return Optional.empty();
        }
        return fields(text, knowledge, problems);
    }

    private static Optional<Draft> fields(String text, KnowledgeBase knowledge, Problems problems) {
        var tree = RecordTree.of(text, problems);
        return tree.flatMap(root ->
                RecordKind.of(root, problems)
                        .map(kind ->
                                switch (kind) {
                                    case PHENOPACKET ->
                                            PhenopacketReader.read(
                                                    root, knowledge.ontology(), problems);
                                    case PLAIN -> PlainReader.read(root, knowledge, problems);
                                }));
    }
}
