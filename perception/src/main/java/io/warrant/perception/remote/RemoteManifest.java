package io.warrant.perception.remote;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;

/// Where a served model is asked, and about what.
///
/// @param reads in a reader's words, such as `fundus photographs`
/// @param endpoint as in `http://127.0.0.1:8000/v1/chat/completions`
/// @param model what the endpoint calls it
/// @param keyVariable the environment variable that holds the key; an empty text for none
/// @param concepts what it is asked about
/// @param licence of the model
/// @param citation where it was published and measured
public record RemoteManifest(
        String reads,
        String endpoint,
        String model,
        String keyVariable,
        List<Concept> concepts,
        String licence,
        String citation) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    public RemoteManifest {
        concepts = List.copyOf(concepts);
    }

    /// Something it is asked about.
    ///
    /// @param term the knowledge's term for it; an empty text for none
    /// @param slope and intercept map the log odds that the model tells to calibrated ones
    public record Concept(String name, String term, double slope, double intercept) {}

    /// @throws InvalidCaseException if it isn't JSON, lacks a field, or would send pictures over an
    ///   open line
    public static RemoteManifest parse(byte[] json) {
        try {
            var manifest = JSON.readValue(json, RemoteManifest.class);
            manifest.check();
            return manifest;
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidCaseException(
                    "The manifest can't be used: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + " Mend it.",
                    e);
        }
    }

    private void check() {
        var scheme = String.valueOf(address().getScheme());
        if (!scheme.equals("https") && !THIS_MACHINE.contains(address().getHost())) {
            throw new IllegalArgumentException(
                    "a picture of a patient leaves this machine by https only.");
        }
        if (concepts.isEmpty()) {
            throw new IllegalArgumentException("concepts is empty.");
        }
        for (var concept : concepts) {
            if (!concept.term().isEmpty() && TermId.parse(concept.term()).isEmpty()) {
                throw new IllegalArgumentException("'" + concept.term() + "' is no term's id.");
            }
        }
    }

    URI address() {
        return URI.create(endpoint);
    }
}
