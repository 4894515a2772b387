package io.warrant.engine.learning;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.SolvedCase;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.OntologyCompiler;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Turns solved cases into rows of knowledge: for each disease, finding and publication, how many
/// patients were examined for it and how many had it. The cases are kept beside the rows, so that
/// more can be learned later; what was learned before is counted anew, never twice.
public final class Learning {

    /// The evidence code of a published clinical study.
    private static final String PUBLISHED = "PCS";

    private final KnowledgeBase base;
    private final KnowledgeCompiler compiler;

    private Learning(KnowledgeBase base) {
        this.base = base;
        compiler = KnowledgeCompiler.of(base);
    }

    /// The knowledge with these cases, and no others, learned.
    public static Columns learn(KnowledgeBase base, List<SolvedCase> cases) {
        return learn(base, CaseRegister.of(cases, base));
    }

    /// The knowledge with these cases learned beside those that it learned from before.
    ///
    /// @throws io.warrant.engine.errors.KnowledgeException if the earlier ones were read with
    ///   another version of the ontology
    public static Columns learnMore(KnowledgeBase base, List<SolvedCase> cases) {
        return learn(base, CaseRegister.of(base).with(cases, base));
    }

    /// The knowledge with the cases of a register, and no others, learned.
    public static Columns learn(KnowledgeBase base, CaseRegister register) {
        return new Learning(base).compile(register, base.parameters());
    }

    /// The knowledge with its solved cases, compiled anew with other parameters.
    public static Columns recompile(KnowledgeBase base, Parameters parameters) {
        return new Learning(base).compile(CaseRegister.of(base), parameters);
    }

    /// How the names of the sections start that speak of no disease, and that learning leaves
    /// alone: the words, codes, laboratory tests and questions by which terms are known, the
    /// guidelines, the grades of severity (by id), and what else was counted.
    private static final List<String> BESIDE =
            List.of(
                    "lexicon.",
                    "code.",
                    "lab.",
                    "guideline.",
                    "instrument.",
                    "criterion.",
                    "test.",
                    "question.",
                    "demography.",
                    "severity.",
                    "companion.");

    /// The knowledge with these cases, and no others, learned and compiled with other parameters.
    static Columns learn(KnowledgeBase base, List<SolvedCase> cases, Parameters parameters) {
        return new Learning(base).compile(CaseRegister.of(cases, base), parameters);
    }

    /// The knowledge as it was before it learned from any case.
    public static Columns forget(KnowledgeBase base) {
        return learn(base, new CaseRegister(List.of(), List.of(), List.of()));
    }

    private Columns compile(CaseRegister register, Parameters parameters) {
        if (!register.cases().isEmpty()) {
            var source = CaseSource.of(register);
            compiler.add(source);
            var byDisease = new TreeMap<DiseaseId, List<SolvedCase>>();
            register.cases()
                    .forEach(one ->
                            byDisease
                                    .computeIfAbsent(one.disease(), _ -> new ArrayList<>())
                                    .add(one));
            var added = byDisease.keySet().stream().filter(id -> !compiler.knows(id)).toList();
            added.forEach(id -> compiler.add(named(id, byDisease.getOrDefault(id, List.of()))));
            byDisease.forEach((id, cases) -> addRows(source, id, cases));
            compiler.keep(register.cases(), added, register.contested());
        } else {
            compiler.keep(List.of(), List.of(), register.contested());
        }
        var out = new ColumnsBuilder();
        OntologyCompiler.copy(base.columns(), out);
        out.sections(base.columns(), BESIDE);
        return compiler.compile(out, parameters);
    }

    /// A disease that no source knows, by the name that most of its records give it.
    private static Disease named(DiseaseId id, List<SolvedCase> cases) {
        var labels = new TreeMap<String, Integer>();
        cases.stream()
                .map(one -> one.diagnosis().label())
                .filter(label -> !label.isEmpty())
                .forEach(label -> labels.merge(label, 1, Integer::sum));
        var label =
                labels.entrySet().stream()
                        .min(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(id.value());
        return new Disease(id, label, List.of(), List.of(), List.of());
    }

    private void addRows(Source source, DiseaseId id, List<SolvedCase> cases) {
        new Cohort(base, cases, stated(id))
                .counts()
                .forEach((reference, counts) -> {
                    var citation = new Statement.Citation(reference, PUBLISHED, "");
                    counts.forEach((term, count) ->
                            compiler.add(
                                    id,
                                    base.ontology().id(term),
                                    new Statement(
                                            source,
                                            new Frequency.Counted(
                                                    count.affected(), count.examined()),
                                            false,
                                            citation,
                                            Statement.Limits.NONE)));
                });
    }

    /// The findings that sources know the disease for.
    private BitSet stated(DiseaseId id) {
        var stated = new BitSet();
        int disease = base.disease(id);
        if (disease < 0) {
            return stated;
        }
        int end = base.firstAssociation(disease + 1);
        for (int at = base.firstAssociation(disease); at < end; at++) {
            if (base.isFinding(base.associationTerm(at)) && base.isAffirmedBySource(at)) {
                stated.set(base.associationTerm(at));
            }
        }
        stated.clear(base.findingRoot());
        return stated;
    }
}
