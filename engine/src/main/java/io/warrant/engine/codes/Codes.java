package io.warrant.engine.codes;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.ontology.TermId;

import java.util.Arrays;
import java.util.List;

/// Which terms and diseases a code of another system stands for, as the ontology's own cross
/// references and exact mappings between catalogues say. Empty where the knowledge holds no codes.
/// Immutable and safe for use by several threads; written by [CodesCompiler].
public final class Codes {

    private static final Columns EMPTY = new CodesCompiler().emptyColumns(new ColumnsBuilder());

    private final Texts keys;
    private final IntLists terms;
    private final IntLists diseases;
    private final Texts diseaseIds;
    private final Texts termIds;

    private Codes(Columns codes, Texts termIds) {
        keys = codes.texts("code.key");
        terms = codes.lists("code.terms");
        diseases = codes.lists("code.diseases");
        diseaseIds = codes.texts("code.disease");
        this.termIds = termIds;
    }

    /// The codes of compiled knowledge.
    public static Codes of(Columns columns) {
        return new Codes(columns.has("code.key.ends") ? columns : EMPTY, columns.texts("term.id"));
    }

    /// The terms that a code stands for, by their ids: none where it is unknown, several where the
    /// ontology ties it to several.
    public List<TermId> terms(CodeSystem system, String code) {
        int at = keys.find(system.key(code));
        return at < 0
                ? List.of()
                : Arrays.stream(terms.get(at))
                        .mapToObj(term -> TermId.of(termIds.get(term)))
                        .toList();
    }

    /// The diseases of the knowledge that a code stands for exactly, by their ids.
    public List<DiseaseId> diseases(CodeSystem system, String code) {
        int at = keys.find(system.key(code));
        return at < 0
                ? List.of()
                : Arrays.stream(diseases.get(at))
                        .mapToObj(disease -> DiseaseId.of(diseaseIds.get(disease)))
                        .toList();
    }

    /// How many codes are known.
    public int size() {
        return keys.size();
    }
}
