package io.warrant.sources.starter;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.TermId;

import java.util.List;

/// The knowledge that travels with the program: some fifty conditions, common and rare, each fact
/// of which stands in a row of HPO's annotations or of Orphanet. It makes the program work on a
/// machine with neither data nor network; it is no basis for a real patient.
public final class StarterPack {

    /// The id of the pack's own [Source], by which a result tells that it rests on the starter
    /// pack.
    public static final String ID = "starter";

    private static final String VERSION = "1";
    private static final TermId PHENOTYPE = TermId.of("HP:0000118");

    private StarterPack() {}

    /// Reads and compiles the pack. The same bytes for the same parameters.
    ///
    /// @throws io.warrant.engine.errors.KnowledgeException if a table is damaged; names file, line,
    ///   column and value
    public static Columns columns(Parameters parameters) {
        return columns(StarterTables.embedded(), parameters);
    }

    static Columns columns(StarterTables tables, Parameters parameters) {
        var sources = StarterSources.read(tables);
        var out = new ColumnsBuilder();
        OntologyCompiler.compile(
                sources.ontologyVersion(), StarterTerms.read(tables), List.of(), out);
        var ontology = Ontology.of(out.build());
        var compiler = new KnowledgeCompiler(ontology, PHENOTYPE);
        compiler.add(source(tables));
        sources.all().forEach(compiler::add);
        new StarterConditions(tables, sources, compiler).read();
        new StarterFacts(sources, ontology, compiler).read(tables);
        compiler.lend("ORPHA", "OMIM");
        return compiler.compile(out, parameters);
    }

    private static Source source(StarterTables tables) {
        return new Source(
                ID,
                "Warrant starter pack",
                VERSION,
                "A selection of rows: HPO and its annotations under the HPO licence (©"
                        + " Human Phenotype Ontology Consortium, Monarch Initiative); Orphanet (©"
                        + " INSERM) and Mondo under CC BY 4.0.",
                "",
                tables.fingerprint());
    }
}
