package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers what the resources of one patient say. Not safe for use by several threads.
final class Gathering {

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Ignored> notUnderstood = new ArrayList<>();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final List<Ignored> unused = new ArrayList<>();
    private final Map<String, Integer> tallies = new TreeMap<>();
    private final Map<String, String> reasons = new TreeMap<>();

    /// A coded entry is taken at its word, so its confidence is 1.
    void mention(TermId term, Standing.Holds standing, String place) {
        mentions.add(
                new Mention(term, standing.status(), new Origin.Entry(place), standing.cue(), 1));
    }

    /// What somebody else read at a place; where that is nothing, the place is listed.
    void read(Reading reading, String place) {
        mentions.addAll(reading.mentions());
        notUnderstood.addAll(reading.notUnderstood());
        if (reading.mentions().isEmpty() && reading.notUnderstood().isEmpty()) {
            notUnderstood(place, "no finding was recognised in it");
        }
    }

    void diagnose(List<Diagnosis> stated) {
        diagnoses.addAll(stated);
    }

    /// Something that may be a finding.
    void notUnderstood(String place, String reason) {
        notUnderstood.add(new Ignored(place, reason));
    }

    /// Something of a kind that isn't used.
    void unused(String place, String reason) {
        unused.add(new Ignored(place, reason));
    }

    /// Counts a resource of a type that isn't used.
    void tally(String type, String reason) {
        tallies.merge(type, 1, Integer::sum);
        reasons.put(type, reason);
    }

    Intake close(Patient patient) {
        tallies.forEach((type, count) ->
                unused(
                        Quote.of(type).replace("'", "") + " (" + count + ")",
                        reasons.getOrDefault(type, "")));
        return new Intake(patient, new Reading(mentions, notUnderstood), diagnoses, unused);
    }
}
