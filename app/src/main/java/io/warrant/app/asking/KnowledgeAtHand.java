package io.warrant.app.asking;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.sources.criteria.Assessor;

/// The knowledge that is asked.
///
/// @param name what it is called in results
/// @param fingerprint SHA-256 of its content, in hex
/// @param base the knowledge itself
/// @param place its file, or what it is where it has none
/// @param reason why this one, as a sentence
public record KnowledgeAtHand(
        String name, String fingerprint, KnowledgeBase base, String place, String reason) {

    public Reasoner reasoner() {
        return Assessor.in(Reasoner.of(base, name, fingerprint));
    }
}
