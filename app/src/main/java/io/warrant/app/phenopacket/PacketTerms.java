package io.warrant.app.phenopacket;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.text.Names;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;

/// Terms and diseases as a phenopacket's ontology classes.
final class PacketTerms {

    private PacketTerms() {}

    static ObjectNode of(TermId term, KnowledgeBase base) {
        return of(term.value(), new Names(base).term(term));
    }

    static ObjectNode of(String id, String label) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("label", label);
    }
}
