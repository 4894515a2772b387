package io.warrant.engine.laboratory;

import io.warrant.engine.ontology.TermId;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// A laboratory test or a vital sign.
///
/// @param code its LOINC code, such as `718-7`
/// @param names LOINC's own name of it first, then names as they are written in notes; empty where
///   only the terms of the code are known
/// @param unit the unit it is usually given in, in UCUM; an empty text where none is known
/// @param range what is normal in adults; empty where nothing trustworthy is known
/// @param molarMass of what it measures, in g/mol; empty where unknown
/// @param terms what each verdict points at. Of [Verdict#NORMAL] and [Verdict#NEGATIVE] it is the
///   term that such a result *excludes*
public record LabTest(
        String code,
        List<String> names,
        String unit,
        Optional<UsualRange> range,
        OptionalDouble molarMass,
        Map<Verdict, TermId> terms) {

    public LabTest {
        names = List.copyOf(names);
        var copy = new EnumMap<Verdict, TermId>(Verdict.class);
        copy.putAll(terms);
        terms = Collections.unmodifiableMap(copy);
    }

    /// LOINC's name of it, or its code where the name isn't known.
    public String title() {
        return names.isEmpty() ? code : names.getFirst();
    }

    /// The term that a verdict points at, if the tables have one.
    public Optional<TermId> term(Verdict verdict) {
        return Optional.ofNullable(terms.get(verdict));
    }
}
