package io.warrant.sources.cases;

import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.Optional;

/// From the bytes of a record to a draft: text, tree, kind, then the reader of that kind. Nothing
/// comes of a step that failed.
final class DraftReader {

    private DraftReader() {}

    static Optional<Draft> read(byte[] content, KnowledgeBase knowledge, Problems problems) {
        var tree = RecordText.of(content, problems).flatMap(text -> RecordTree.of(text, problems));
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
