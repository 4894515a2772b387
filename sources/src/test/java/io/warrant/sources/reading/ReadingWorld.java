package io.warrant.sources.reading;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.releases.ReleaseFile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// A handful of findings, with their names in Spanish, German and Chinese.
public final class ReadingWorld {

    public static final TermId SEIZURE = TermId.of("HP:0001250");
    public static final TermId ATAXIA = TermId.of("HP:0001251");
    public static final TermId FEVER = TermId.of("HP:0001945");

    private static final TermId FINDINGS = TermId.of("HP:0000118");

    private static final String HEADER =
            "source_language|translation_language|subject_id|source_value|predicate_id"
                    + "|translation_value|translation_status\n";

    private ReadingWorld() {}

    public static Ontology ontology() {
        return Ontology.of(columns().build());
    }

    private static ColumnsBuilder columns() {
        var terms =
                List.of(
                        new Term(FINDINGS, "Phenotypic abnormality", "", List.of(), List.of()),
                        term(SEIZURE, "Seizure"),
                        term(ATAXIA, "Ataxia"),
                        term(FEVER, "Fever"));
        var old = new Retired(TermId.of("HP:0000009"), "Old seizure", List.of(SEIZURE), true);
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("reading-1", terms, List.of(old), out);
        return out;
    }

    private static Term term(TermId id, String label) {
        return new Term(id, label, "", List.of(), List.of(FINDINGS));
    }

    /// Knowledge with lexicons of these translations, or none at all where there are none.
    static KnowledgeBase knowledge(Translation... translations) {
        return knowledge(new TreeMap<>(), translations);
    }

    static KnowledgeBase knowledge(
            SortedMap<Integer, List<String>> learned, Translation... translations) {
        var out = columns();
        var ontology = Ontology.of(out.build());
        var compiler = new KnowledgeCompiler(ontology, FINDINGS);
        compiler.add(ToyWorld.disease(DiseaseId.of("OMIM:154700"), "Marfan syndrome"));
        if (translations.length > 0 || !learned.isEmpty()) {
            Lexicons.compile(ontology, Arrays.asList(translations), learned, out);
        }
        return KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
    }

    /// A Babelon table, its columns separated by bars for legibility.
    static ReleaseFile table(String name, String rows) {
        var text = (HEADER + rows).replace('|', '\t');
        return ReleaseFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// What was read, such as `observed HP:0001250`.
    static List<String> said(Reading reading) {
        return reading.mentions().stream()
                .map(mention ->
                        mention.status().name().toLowerCase(Locale.ROOT) + " " + mention.term())
                .toList();
    }
}
