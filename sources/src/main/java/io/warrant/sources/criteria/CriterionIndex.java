package io.warrant.sources.criteria;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.selection.InstrumentIndex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Which guidelines are diagnostic criteria of which diseases: the sections `criterion.*`, written
/// when knowledge is built. Knowledge without them has no criteria.
public final class CriterionIndex {

    /// @param by how it was told, as a clause
    /// @param needs what it asks for, as [InstrumentIndex] writes it
    record Row(String guideline, List<DiseaseId> diseases, String by, String needs) {}

    private CriterionIndex() {}

    /// Finds the criteria among the guidelines that lie in a knowledge base.
    public static void write(KnowledgeBase base, ColumnsBuilder out) {
        var rows = new CriterionMatching(base).rows(Guidelines.of(base.columns()));
        out.texts("criterion.guideline", rows.stream().map(Row::guideline).toList())
                .texts(
                        "criterion.diseases",
                        rows.stream()
                                .map(row ->
                                        row.diseases().stream()
                                                .map(DiseaseId::value)
                                                .collect(Collectors.joining(" ")))
                                .toList())
                .texts("criterion.by", rows.stream().map(Row::by).toList())
                .texts("criterion.needs", rows.stream().map(Row::needs).toList());
    }

    static List<Row> read(Columns columns) {
        var rows = new ArrayList<Row>();
        if (columns.has("criterion.guideline.ends")) {
            var guidelines = columns.texts("criterion.guideline");
            var diseases = columns.texts("criterion.diseases");
            var by = columns.texts("criterion.by");
            var needs = columns.texts("criterion.needs");
            for (int at = 0; at < guidelines.size(); at++) {
                rows.add(
                        new Row(
                                guidelines.get(at),
                                Arrays.stream(diseases.get(at).split(" "))
                                        .map(DiseaseId::of)
                                        .toList(),
                                by.get(at),
                                needs.get(at)));
            }
        }
        return rows;
    }
}
