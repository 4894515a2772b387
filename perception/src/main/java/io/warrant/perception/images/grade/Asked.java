package io.warrant.perception.images.grade;

import io.warrant.perception.images.retina.Idrid;
import io.warrant.perception.images.retina.Lesion;
import io.warrant.perception.measure.Confounding;
import io.warrant.perception.measure.Judged;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A graded photograph, and a bottleneck that had no part in it.
///
/// @param cluster the same for copies of a photograph
/// @param without by lesion, what was learnt without it and had no part in the photograph, either
record Asked(
        Idrid.Graded photo,
        String cluster,
        Concepts concepts,
        Bottleneck by,
        Map<Lesion, Bottleneck> without) {

    Asked {
        without = Collections.unmodifiableMap(new EnumMap<>(without));
    }

    boolean referable() {
        return photo.grade() >= 2;
    }

    Judged.Stated stated() {
        return stated(by);
    }

    /// What is stated where a rule switches a lesion off.
    Judged.Stated without(Lesion lesion) {
        return stated(lesion.in(without));
    }

    /// How much each lesion adds, by the grade: within one, lesions that go with a camera are told
    /// from an illness that does.
    Confounding.Seen seen() {
        var shares = by.shares(concepts);
        return new Confounding.Seen(
                "grade " + photo.grade(),
                Lesion.FOUR.stream().map(lesion -> lesion.in(shares)).toList());
    }

    private Judged.Stated stated(Bottleneck bottleneck) {
        return new Judged.Stated(
                bottleneck.probability(concepts), bottleneck.output(concepts), referable());
    }
}
