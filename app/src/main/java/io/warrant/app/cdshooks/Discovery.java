package io.warrant.app.cdshooks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// What the service offers to whoever asks at `/cds-services`.
public final class Discovery {

    public static final String SERVICE = "warrant-differential";
    public static final String HOOK = "patient-view";

    static final String PATIENT = "patient";
    static final String CONDITIONS = "conditions";
    static final String OBSERVATIONS = "observations";

    /// What a call must bring, by key; only reads and searches that every client can do.
    static final SequencedMap<String, String> PREFETCH =
            new LinkedHashMap<>(Map.of(PATIENT, "Patient/{{context.patientId}}"));

    static {
        PREFETCH.put(CONDITIONS, "Condition?patient={{context.patientId}}");
        PREFETCH.put(
                OBSERVATIONS, "Observation?patient={{context.patientId}}&_sort=-date&_count=200");
    }

    private Discovery() {}

    public static String json() {
        var root = JsonNodeFactory.instance.objectNode();
        var service = root.putArray("services").addObject();
        service.put("hook", HOOK);
        service.put("title", "Warrant: argued differential diagnosis");
        service.put(
                "description",
                "Diseases that may explain the patient's findings, each with its grounds. Decision"
                        + " support for professionals, not a medical device.");
        service.put("id", SERVICE);
        var prefetch = service.putObject("prefetch");
        PREFETCH.forEach(prefetch::put);
        service.put(
                "usageRequirements",
                "All prefetch keys are needed, null where there is nothing: the service never"
                        + " fetches from the FHIR server.");
        return root.toPrettyString() + "\n";
    }
}
