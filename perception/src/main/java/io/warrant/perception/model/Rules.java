package io.warrant.perception.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a curator decided about a model: concepts that mustn't count, such as one that goes with a
/// camera rather than a disease. They stand beside the weights in `rules.json` and outlive
/// training.
///
/// @param without each concept once
public record Rules(List<Rule> without) {

    public static final Rules NONE = new Rules(List.of());

    private static final String FILE = "rules.json";
    private static final long MOST_BYTES = 1L << 16;

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    public Rules {
        without = List.copyOf(without);
    }

    /// @param concept that doesn't count
    /// @param because why, in the curator's words
    public record Rule(String concept, String because) {

        public Rule {
            if (concept.isBlank() || because.isBlank()) {
                throw new IllegalArgumentException("A rule names a concept and its reason.");
            }
        }
    }

    /// [#NONE] where nobody made any.
    ///
    /// @throws KnowledgeException if the file was spoilt: a rule that can't be read isn't ignored
    public static Rules in(Path folder) {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new KnowledgeException(FILE + " is too long to hold rules." + ADVICE);
            }
            return JSON.readValue(Files.readAllBytes(file), Rules.class);
        } catch (JsonProcessingException e) {
            throw new KnowledgeException(FILE + " isn't a list of rules." + ADVICE, e);
        } catch (IOException e) {
            throw new KnowledgeException(FILE + " can't be read. Check that you may read it.", e);
        }
    }

    private static final String ADVICE =
            " Maybe it was edited by hand; delete it and make the rules again with `warrant"
                    + " perception rule`.";

    /// @throws ConfigurationException if the folder can't be written to
    public void write(Path folder) {
        var file = folder.resolve(FILE);
        try {
            if (without.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.write(file, JSON.writeValueAsBytes(this));
            }
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The rules can't be written beside the model. Check that you may write there.",
                    e);
        }
    }

    /// With one more; it replaces one on the same concept.
    public Rules with(Rule rule) {
        return new Rules(Stream.concat(others(rule.concept()), Stream.of(rule)).toList());
    }

    /// Where a concept counts again.
    public Rules lifted(String concept) {
        return new Rules(others(concept).toList());
    }

    private Stream<Rule> others(String concept) {
        return without.stream().filter(each -> !each.concept().equals(concept));
    }

    /// The concepts that don't count.
    public Set<String> concepts() {
        return without.stream()
                .map(Rule::concept)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
