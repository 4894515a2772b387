package io.warrant.sources.cases;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.fhir.FhirReader;
import io.warrant.sources.fhir.FhirText;
import io.warrant.sources.fhir.Laboratory;
import io.warrant.sources.fhir.NoteReader;

import java.util.Optional;

/// From the bytes of a record to a draft: text, tree, kind, then the reader of that kind. FHIR has
/// bounds of its own, so it is told by its text. Nothing comes of a step that failed.
final class DraftReader {

    private DraftReader() {}

    static Optional<Draft> read(byte[] content, KnowledgeBase knowledge, Problems problems) {
        return RecordText.of(content, problems)
                .flatMap(text ->
                        FhirText.isFhir(text)
                                ? fhir(text, knowledge, problems)
                                : fields(text, knowledge, problems));
    }

    private static Optional<Draft> fhir(String text, KnowledgeBase knowledge, Problems problems) {
        var reader = new FhirReader(knowledge, Laboratory.NONE, NoteReader.NONE);
        try {
            return Optional.of(Draft.of(reader.read(text).toCase(knowledge)));
        } catch (InvalidCaseException e) {
            var message = String.valueOf(e.getMessage());
            int advice = message.lastIndexOf(". ") + 1;
            problems.error("", message.substring(0, advice), message.substring(advice + 1));
            return Optional.empty();
        }
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
