package io.warrant.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.SplittableRandom;
import java.util.TreeMap;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "Short Stature, short stature",
        "EEG abnormality, EEG abnormality",
        "Decreased IgA level, decreased IgA level",
        "Abnormal B cell count, abnormal B cell count",
        "T-cell lymphoma, T-cell lymphoma",
        "Hodgkin lymphoma, hodgkin lymphoma",
        "HbA1c, HbA1c"
    })
    void writesInSmallLettersButForCapitalsInside(String name, String spoken) {
        assertThat(Naming.spoken(name)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({
        "ASD, true",
        "VSDs, true",
        "ARDS II, true",
        "Short stature, false",
        "seizures, false",
        "Seizures, false",
        "ECG: prolonged QT, false",
        "Arnold-Chiari, false"
    })
    void knowsAbbreviations(String name, boolean abbreviation) {
        assertThat(Naming.isAbbreviation(name)).isEqualTo(abbreviation);
    }

    @Test
    void halfTheTimeAnExactSynonymAndNoOther() {
        int ring = index(ToyWorld.RING_RASH);
        var naming = new Naming(ToyWorld.knowledge().ontology());
        var random = new SplittableRandom(7);
        var times = new TreeMap<String, Integer>();
        for (int i = 0; i < 1000; i++) {
            times.merge(naming.of(ring, random), 1, Integer::sum);
        }
        assertThat(times).containsOnlyKeys("annular rash", "ring rash");
        assertThat(times.get("ring rash")).isBetween(440, 560);
    }

    @Test
    void theLabelWhereThereIsNoSynonym() {
        var naming = new Naming(ToyWorld.knowledge().ontology());
        var random = new SplittableRandom(7);
        for (int i = 0; i < 10; i++) {
            assertThat(naming.of(index(ToyWorld.MURMUR), random)).isEqualTo("murmur");
        }
    }

    private static int index(TermId term) {
        return ToyWorld.knowledge().ontology().index(term);
    }
}
