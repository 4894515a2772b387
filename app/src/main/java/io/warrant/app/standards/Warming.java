package io.warrant.app.standards;

import io.warrant.app.cdshooks.HookCall;
import io.warrant.app.serve.Site;
import io.warrant.engine.errors.WarrantException;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Answers a made-up request some times when the service starts, so that no caller waits while
/// FHIR's library makes itself ready and the code runs in: that takes most of a second.
///
/// @param site what is asked
record Warming(Site site) {

    private static final int ROUNDS = 8;
    private static final int FINDINGS = 6;

    void begin() {
        Thread.ofPlatform().daemon().name("warming").start(this::warm);
    }

    private void warm() {
        var record = record(site.knowledge().base());
        try {
            for (int round = 0; round < ROUNDS; round++) {
                FhirRoutes.answer(site, record.getBytes(StandardCharsets.UTF_8));
                CdsHooksRoutes.cards(site, new HookCall.Ready(record, FINDINGS));
            }
        } catch (WarrantException _) {
            // Nobody waits for this answer, and the first who asks is told the same.
        }
    }

    /// A patient with some findings of one disease.
    private static String record(KnowledgeBase base) {
        var conditions =
                findings(base).stream()
                        .map(term ->
                                """
                                , {"resource": {"resourceType": "Condition",
                                 "subject": {"reference": "Patient/1"}, "code": {"text": "%s",
                                 "coding": [{"system": "http://human-phenotype-ontology.org",
                                 "code": "%s"}]}}}\
                                """
                                        .formatted(
                                                base.ontology()
                                                        .label(term)
                                                        .replaceAll("[^A-Za-z0-9 ]", ""),
                                                base.ontology().id(term)))
                        .collect(Collectors.joining());
        return """
        {"resourceType": "Bundle", "type": "collection", "entry": [
          {"resource": {"resourceType": "Patient", "id": "1", "gender": "female"}}%s]}
        """
                .formatted(conditions);
    }

    /// The findings of the first disease that has enough of them.
    private static List<Integer> findings(KnowledgeBase base) {
        var found = new ArrayList<Integer>();
        for (int disease = 0; disease < base.diseases() && found.size() < FINDINGS; disease++) {
            found.clear();
            int end = base.firstAssociation(disease + 1);
            for (int at = base.firstAssociation(disease);
                    at < end && found.size() < FINDINGS;
                    at++) {
                if (base.isFinding(base.associationTerm(at))) {
                    found.add(base.associationTerm(at));
                }
            }
        }
        return found;
    }
}
