package io.warrant.sources.ddxplus;

import io.warrant.engine.knowledge.Demography.AgeClass;
import io.warrant.engine.ontology.TermId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The classes of age that patients are counted by.
final class AgeClasses {

    private static final int[] ENDS = {1, 5, 15, 30, 45, 60, 75, 130};

    private AgeClasses() {}

    static List<AgeClass> all() {
        var ids = List.copyOf(labels().sequencedKeySet());
        return java.util.stream.IntStream.range(0, ENDS.length)
                .mapToObj(at -> new AgeClass(ids.get(at), ENDS[at]))
                .toList();
    }

    /// The terms of the classes with their labels, from the youngest.
    static SequencedMap<TermId, String> labels() {
        var labels = new LinkedHashMap<TermId, String>();
        int from = 0;
        for (int end : ENDS) {
            var label =
                    end == ENDS[ENDS.length - 1]
                            ? "Patients of " + from + " years and more"
                            : "Patients of " + from + " to " + (end - 1) + " years";
            labels.put(
                    TermId.of("DDXPLUS:AGE_" + from), from == 0 ? "Patients below 1 year" : label);
            from = end;
        }
        return labels;
    }

    /// The term of the class that an age in years falls into.
    static TermId of(double years) {
        var ids = List.copyOf(labels().sequencedKeySet());
        int at = 0;
        while (at < ENDS.length - 1 && years >= ENDS[at]) {
            at++;
        }
        return ids.get(at);
    }
}
