package io.warrant.bench.osce;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the diseases that a diagnosis in words names: those with findings whose label has the same
/// words, whatever their order. What stands in brackets, and a possessive s, don't count. Strict on
/// purpose: a diagnosis that is merely like a label counts as not listed.
final class Diagnosed {

    private final Map<Set<String>, List<DiseaseId>> byWords = new HashMap<>();

    Diagnosed(KnowledgeBase base) {
        for (int disease = 0; disease < base.diseases(); disease++) {
            if (base.hasFindings(disease)) {
                byWords.computeIfAbsent(words(base.diseaseLabel(disease)), _ -> new ArrayList<>())
                        .add(base.diseaseId(disease));
            }
        }
    }

    /// Perhaps none.
    List<DiseaseId> find(String diagnosis) {
        return byWords.getOrDefault(words(diagnosis), List.of());
    }

    private static Set<String> words(String text) {
        var words = new TreeSet<String>();
        var plain = text.replaceAll("\\([^)]*\\)", " ").replaceAll("['’]s\\b", "");
        for (var word : plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
