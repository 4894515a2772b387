package io.warrant.sources.cases;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.toy.ToyWorld;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A handful of terms, with the ambiguities and retired ids that reading cases has to cope with.
final class CaseWorld {

    static final KnowledgeBase KNOWLEDGE = knowledge();

    private CaseWorld() {}

    private static KnowledgeBase knowledge() {
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("cases-1", terms(), retired(), out);
        var root = TermId.of("HP:0000118");
        var compiler = new KnowledgeCompiler(Ontology.of(out.build()), root);
        compiler.add(ToyWorld.disease(DiseaseId.of("OMIM:154700"), "Marfan syndrome"));
        return KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
    }

    private static List<Term> terms() {
        return List.of(
                term("HP:0000005", "Mode of inheritance", List.of()),
                term("HP:0000118", "Phenotypic abnormality", List.of()),
                term(
                        "HP:0001250",
                        "Seizure",
                        List.of(exact("Epileptic seizure"), lay("Fits")),
                        "HP:0000118"),
                term(
                        "HP:0007359",
                        "Focal-onset seizure",
                        List.of(exact("Partial seizure")),
                        "HP:0001250"),
                term(
                        "HP:0000365",
                        "Hearing impairment",
                        List.of(exact("Hearing loss")),
                        "HP:0000118"),
                term("HP:0000407", "Sensorineural hearing impairment", List.of(), "HP:0000365"),
                term("HP:0001288", "Gait disturbance", List.of(exact("Odd walk")), "HP:0000118"),
                term("HP:0002066", "Gait ataxia", List.of(exact("Odd walk")), "HP:0001288"));
    }

    private static List<Retired> retired() {
        return List.of(
                new Retired(
                        TermId.of("HP:0002279"),
                        "Old seizure",
                        List.of(TermId.of("HP:0001250")),
                        true),
                new Retired(
                        TermId.of("HP:0009999"),
                        "Old gait",
                        List.of(TermId.of("HP:0001288"), TermId.of("HP:0002066")),
                        false));
    }

    private static Term term(String id, String label, List<Synonym> synonyms, String... parents) {
        return new Term(
                TermId.of(id),
                label,
                "",
                synonyms,
                List.of(parents).stream().map(TermId::of).toList());
    }

    private static Synonym exact(String text) {
        return new Synonym(text, Synonym.Scope.EXACT, false);
    }

    private static Synonym lay(String text) {
        return new Synonym(text, Synonym.Scope.RELATED, true);
    }

    static Case read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Case read(byte[] content) {
        return CaseReader.read(new ByteArrayInputStream(content), "x", KNOWLEDGE);
    }

    static Validation validate(String text) {
        return Validation.of(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "x", KNOWLEDGE);
    }

    /// The findings as `+HP:1`, `-HP:2` and `?HP:3 0.8`.
    static List<String> signed(Case patient) {
        return patient.findings().stream()
                .map(finding ->
                        switch (finding) {
                            case Finding.Observed(var term, _) -> "+" + term;
                            case Finding.Excluded(var term, _) -> "-" + term;
                            case Finding.Suspected(var term, double probability, _) ->
                                    "?" + term + " " + probability;
                        })
                .toList();
    }
}
