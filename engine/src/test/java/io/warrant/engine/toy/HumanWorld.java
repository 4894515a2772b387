package io.warrant.engine.toy;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.OnsetClasses;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;

/// A handful of terms that bear the Human Phenotype Ontology's ids, since sex and onset are known
/// by those: two findings, its kinds of X- and Y-linked inheritance, its classes of onset. Diseases
/// and rows are each test's own.
public final class HumanWorld {

    public static final TermId FINDINGS = TermId.of("HP:0000118");
    public static final TermId SEIZURE = TermId.of("HP:0001250");
    public static final TermId ATAXIA = TermId.of("HP:0001251");
    public static final TermId X_RECESSIVE = TermId.of("HP:0001419");
    public static final TermId X_DOMINANT = TermId.of("HP:0001423");
    public static final TermId X_LINKED = TermId.of("HP:0001417");
    public static final TermId Y_LINKED = TermId.of("HP:0001450");
    public static final TermId NEONATAL = TermId.of("HP:0003623");
    public static final TermId INFANTILE = TermId.of("HP:0003593");
    public static final TermId LATE = TermId.of("HP:0003584");

    private static final TermId ALL = TermId.of("HP:0000001");

    private final ColumnsBuilder out = new ColumnsBuilder();
    private final KnowledgeCompiler compiler;

    public HumanWorld() {
        var terms = new ArrayList<Term>();
        terms.add(term(ALL));
        terms.add(term(FINDINGS, ALL));
        terms.add(term(SEIZURE, FINDINGS));
        terms.add(term(ATAXIA, FINDINGS));
        List.of(X_RECESSIVE, X_DOMINANT, X_LINKED, Y_LINKED)
                .forEach(id -> terms.add(term(id, ALL)));
        OnsetClasses.all().keySet().forEach(id -> terms.add(term(id, ALL)));
        OntologyCompiler.compile("human", terms, List.of(), out);
        compiler = new KnowledgeCompiler(Ontology.of(out.build()), FINDINGS);
    }

    private static Term term(TermId id, TermId... parents) {
        return new Term(id, "term " + id, "", List.of(), List.of(parents));
    }

    /// Adds a disease of which nothing is known yet.
    public HumanWorld disease(String id) {
        compiler.add(ToyWorld.disease(DiseaseId.of(id), "disease " + id));
        return this;
    }

    public HumanWorld linked(String id, String relation, String target) {
        var link = new Disease.Link(DiseaseId.of(target), relation, ToyWorld.SOURCE);
        return add(id, List.of(link), List.of());
    }

    public HumanWorld prevalent(String id, String band) {
        var row = new Disease.Prevalence("Point prevalence", band, "Utopia", "", ToyWorld.SOURCE);
        return add(id, List.of(), List.of(row));
    }

    private HumanWorld add(
            String id, List<Disease.Link> links, List<Disease.Prevalence> prevalences) {
        compiler.add(new Disease(DiseaseId.of(id), "disease " + id, links, prevalences, List.of()));
        return this;
    }

    /// Adds a row on a disease that was added before.
    public HumanWorld row(String id, TermId term, Statement row) {
        compiler.add(DiseaseId.of(id), term, row);
        return this;
    }

    /// ORPHA's rows are lent to OMIM's entries.
    public KnowledgeBase knowledge() {
        compiler.lend("ORPHA", "OMIM");
        return KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
    }
}
