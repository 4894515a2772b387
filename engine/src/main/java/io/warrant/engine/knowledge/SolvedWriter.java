package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.ontology.TermId;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Writes solved cases as the sections `solved.*`, which [SolvedCases] reads.
final class SolvedWriter {

    /// What is written.
    ///
    /// @param cases the cases, in the order of [SolvedCase#BY_PUBLICATION]
    /// @param added the diseases that only cases know
    /// @param contested the patients kept out for good
    record Contents(List<SolvedCase> cases, List<DiseaseId> added, List<String> contested) {

        static final Contents NONE = new Contents(List.of(), List.of(), List.of());

        boolean isEmpty() {
            return cases.isEmpty() && contested.isEmpty();
        }
    }

    private final Map<DiseaseId, Integer> diseases;
    private final ToIntFunction<TermId> terms;

    /// @param diseases the index of each disease
    /// @param terms gives the index of each term
    SolvedWriter(Map<DiseaseId, Integer> diseases, ToIntFunction<TermId> terms) {
        this.diseases = diseases;
        this.terms = terms;
    }

    void write(Contents contents, String ontologyVersion, ColumnsBuilder out) {
        var cases = contents.cases();
        var sexes = new byte[cases.size()];
        var ages = new int[cases.size() * 2 * SolvedCases.BITS_PER_AGE];
        for (int at = 0; at < cases.size(); at++) {
            var patient = cases.get(at).patient();
            sexes[at] = (byte) patient.sex().ordinal();
            int from = at * 2 * SolvedCases.BITS_PER_AGE;
            write(patient.age(), ages, from);
            write(patient.onset(), ages, from + SolvedCases.BITS_PER_AGE);
        }
        out.texts("solved.ontology", List.of(ontologyVersion))
                .texts("solved.id", cases.stream().map(SolvedCase::id).toList())
                .texts("solved.publications", cases.stream().map(SolvedCase::cluster).toList())
                .texts("solved.label", cases.stream().map(one -> one.diagnosis().label()).toList())
                .ints("solved.disease", indices(cases.stream().map(SolvedCase::disease)))
                .lists("solved.observed", lists(cases, SolvedCase::observed))
                .lists("solved.excluded", lists(cases, SolvedCase::excluded))
                .bytes("solved.sex", sexes)
                .ints("solved.ages", ages)
                .ints("solved.added", indices(contents.added().stream()))
                .texts("solved.contested", contents.contested());
    }

    private static void write(AgeRange age, int[] ages, int from) {
        long low = Double.doubleToLongBits(age.fromYears());
        long high = Double.doubleToLongBits(age.toYears());
        ages[from] = (int) (low >>> 32);
        ages[from + 1] = (int) low;
        ages[from + 2] = (int) (high >>> 32);
        ages[from + 3] = (int) high;
    }

    private int[] indices(Stream<DiseaseId> ids) {
        return ids.mapToInt(id -> Objects.requireNonNull(diseases.get(id))).toArray();
    }

    private IntLists lists(List<SolvedCase> cases, Function<SolvedCase, List<TermId>> findings) {
        return IntLists.copyOf(
                cases.stream()
                        .map(one -> findings.apply(one).stream().mapToInt(terms).sorted().toArray())
                        .toList());
    }
}
