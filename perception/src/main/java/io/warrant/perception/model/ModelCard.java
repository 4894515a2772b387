package io.warrant.perception.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a model is, what it was made of, and how well it did on what it hadn't seen.
///
/// @param task the name of the task that made it and can open it, such as `idrid-lesions`
/// @param reads what it reads, in the reader's words: modality, size, leads, columns
/// @param concepts what it looks for
/// @param made how it came to be
/// @param measured by name, such as `AUC`, on parts that it didn't learn from
/// @param licence of the data it learnt from, with whom to cite
public record ModelCard(
        String task,
        String reads,
        List<Concept> concepts,
        Made made,
        Map<String, Double> measured,
        String licence) {

    public ModelCard {
        concepts = List.copyOf(concepts);
        measured = Collections.unmodifiableMap(new LinkedHashMap<>(measured));
    }

    /// The same where a concept stands for a term.
    ModelCard with(Concept named) {
        return new ModelCard(
                task,
                reads,
                concepts.stream()
                        .map(each -> each.name().equals(named.name()) ? named : each)
                        .toList(),
                made,
                measured,
                licence);
    }

    /// Something a model looks for.
    ///
    /// @param term the knowledge's term for it, as in `HP:0000518`, or an empty text
    public record Concept(String name, String term) {}

    /// How a model came to be.
    ///
    /// @param dataHash SHA-256 of the data, in hexadecimal digits
    /// @param split which part was learnt from and which was not
    /// @param settings by name
    public record Made(String dataHash, String split, long seed, Map<String, String> settings) {

        public Made {
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        }
    }
}
