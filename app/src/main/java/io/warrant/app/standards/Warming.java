package io.warrant.app.standards;

import io.warrant.app.serve.Site;
import io.warrant.engine.errors.WarrantException;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.nio.charset.StandardCharsets;

/// Answers one made-up request when the service starts, so that no caller waits while FHIR's
/// library makes itself ready: that takes most of a second.
///
/// @param site what is asked
record Warming(Site site) {

    void begin() {
        Thread.ofPlatform().daemon().name("warming").start(this::warm);
    }

    private void warm() {
        var record = record(site.knowledge().base());
        try {
            FhirRoutes.answer(site, record.getBytes(StandardCharsets.UTF_8));
        } catch (WarrantException _) {
            // Nobody waits for this answer, and the first who asks is told the same.
        }
    }

    /// A patient with the first finding that the knowledge has, by its name.
    private static String record(KnowledgeBase base) {
        int term = 0;
        while (!base.isFinding(term) || term == base.findingRoot()) {
            term++;
        }
        var label = base.ontology().label(term).replaceAll("[^A-Za-z0-9 ]", "");
        return """
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"resource": {"resourceType": "Patient", "gender": "female"}},
          {"resource": {"resourceType": "Condition", "subject": {"reference": "Patient/1"},
            "code": {"text": "%s", "coding": [{"system": "http://human-phenotype-ontology.org",
            "code": "%s"}]}}}]}
        """
                .formatted(label, base.ontology().id(term));
    }
}
