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
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which guidelines are diagnostic criteria of which diseases: the sections `criterion.*`, written
/// when knowledge is built. Knowledge without them has no criteria.
public final class CriterionIndex {

    /// @param by how it was told, as a clause
    /// @param needs what it asks for, as [InstrumentIndex] writes it
    /// @param answers to its inputs, by element, as its published tests give them
    record Row(
            String guideline,
            List<DiseaseId> diseases,
            String by,
            String needs,
            Map<String, List<String>> answers) {}

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
                .texts("criterion.needs", rows.stream().map(Row::needs).toList())
                .texts("criterion.answers", rows.stream().map(CriterionIndex::answers).toList());
    }

    /// The diseases of each criterion, by the guideline's id.
    public static SortedMap<String, List<DiseaseId>> diseases(Columns columns) {
        var diseases = new TreeMap<String, List<DiseaseId>>();
        read(columns).forEach(row -> diseases.put(row.guideline(), row.diseases()));
        return diseases;
    }

    static List<Row> read(Columns columns) {
        var rows = new ArrayList<Row>();
        if (columns.has("criterion.guideline.ends")) {
            var guidelines = columns.texts("criterion.guideline");
            var diseases = columns.texts("criterion.diseases");
            var by = columns.texts("criterion.by");
            var needs = columns.texts("criterion.needs");
            var answers = columns.texts("criterion.answers");
            for (int at = 0; at < guidelines.size(); at++) {
                rows.add(
                        new Row(
                                guidelines.get(at),
                                Arrays.stream(diseases.get(at).split(" "))
                                        .map(DiseaseId::of)
                                        .toList(),
                                by.get(at),
                                needs.get(at),
                                answers(answers.get(at))));
            }
        }
        return rows;
    }

    /// An element and its answers on each line, parted by tabs.
    private static String answers(Row row) {
        return row.answers().entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + String.join("\t", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, List<String>> answers(String text) {
        var all = new TreeMap<String, List<String>>();
        text.lines()
                .forEach(line -> {
                    var cells = List.of(line.split("\t"));
                    all.put(cells.getFirst(), cells.subList(1, cells.size()));
                });
        return all;
    }
}
