package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/// How severe diseases are, as one source grades them: grade 1 is the worst. Most knowledge has no
/// grades. Immutable.
public final class Severities {

    /// What a disease has that nobody grades.
    public static final int UNSTATED = 0;

    private final int[] grades;
    private final int[] graded;
    private final String source;

    private Severities(int[] grades, String source) {
        this.grades = grades;
        this.source = source;
        graded =
                IntStream.range(0, grades.length)
                        .filter(disease -> grades[disease] != UNSTATED)
                        .toArray();
    }

    /// The grades of compiled knowledge. They are kept by the diseases' ids, which learning doesn't
    /// change.
    static Severities of(Columns columns, Texts diseaseIds) {
        var grades = new int[diseaseIds.size()];
        if (!columns.has("severity.grade")) {
            return new Severities(grades, "");
        }
        var stated = columns.intArray("severity.grade");
        var ids = columns.texts("severity.disease");
        for (int at = 0; at < stated.length; at++) {
            int disease = diseaseIds.find(ids.get(at));
            if (disease >= 0) {
                grades[disease] = stated[at];
            }
        }
        return new Severities(grades, columns.texts("severity.source").get(0));
    }

    /// Writes the sections `severity.*`; none where there is no grade.
    ///
    /// @param grades by disease, each 1 or more
    /// @param source the release that states them
    public static void write(
            SortedMap<DiseaseId, Integer> grades, Source source, ColumnsBuilder out) {
        if (!grades.isEmpty()) {
            out.texts("severity.disease", grades.keySet().stream().map(DiseaseId::value).toList())
                    .ints(
                            "severity.grade",
                            grades.values().stream().mapToInt(Integer::intValue).toArray())
                    .texts("severity.source", List.of(source.title() + ", " + source.version()));
        }
    }

    /// The grade of a disease, or [#UNSTATED].
    public int grade(int disease) {
        return grades[disease];
    }

    /// The mildest grade that is given, or [#UNSTATED] where none is.
    public int mildest() {
        return Arrays.stream(grades).max().orElse(UNSTATED);
    }

    /// The diseases that have a grade, by index.
    public int[] graded() {
        return graded.clone();
    }

    /// Whether nothing is graded.
    public boolean isEmpty() {
        return graded.length == 0;
    }

    /// The release that states the grades, in words; empty where there are none.
    public String source() {
        return source;
    }
}
