package io.warrant.engine.toy;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.Frequency;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.KnowledgeCompiler;
import io.warrant.engine.knowledge.Parameters;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Retired;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;

import java.util.List;

/// Fifteen terms and five diseases of an invented world, worked by hand in `docs/toy-world.md`.
///
/// ```
/// sign ─┬─ skin sign ── rash ─┬─ red rash ── ring rash
///       │                     └─ dry rash
///       ├─ heart sign ── murmur ── loud murmur
///       └─ eye sign ─┬─ red eye
///                    └─ dry eye
/// inheritance ── x-linked
/// ```
public final class ToyWorld {

    public static final TermId ALL = TermId.of("TOY:0000");
    public static final TermId SIGN = TermId.of("TOY:0001");
    public static final TermId SKIN = TermId.of("TOY:0010");
    public static final TermId RASH = TermId.of("TOY:0011");
    public static final TermId RED_RASH = TermId.of("TOY:0012");
    public static final TermId RING_RASH = TermId.of("TOY:0013");
    public static final TermId DRY_RASH = TermId.of("TOY:0014");
    public static final TermId HEART = TermId.of("TOY:0020");
    public static final TermId MURMUR = TermId.of("TOY:0021");
    public static final TermId LOUD_MURMUR = TermId.of("TOY:0022");
    public static final TermId EYE = TermId.of("TOY:0030");
    public static final TermId RED_EYE = TermId.of("TOY:0031");
    public static final TermId DRY_EYE = TermId.of("TOY:0032");
    public static final TermId INHERITANCE = TermId.of("TOY:0100");
    public static final TermId X_LINKED = TermId.of("TOY:0101");

    public static final DiseaseId RING = DiseaseId.of("TOY:1");
    public static final DiseaseId REDNESS = DiseaseId.of("TOY:2");
    public static final DiseaseId LOUDNESS = DiseaseId.of("TOY:3");
    public static final DiseaseId DRYNESS = DiseaseId.of("TOY:4");
    public static final DiseaseId VAGUE = DiseaseId.of("TOY:5");

    public static final Source SOURCE =
            new Source("toy", "Toy world", "1", "none", "https://example.org/toy", "00");

    private ToyWorld() {}

    public static KnowledgeBase knowledge() {
        return compiler().knowledge();
    }

    /// A world that may still be added to.
    public static Compiling compiler() {
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("toy-1", terms(), retired(), out);
        var compiler = new KnowledgeCompiler(Ontology.of(out.build()), SIGN);
        compiler.add(disease(RING, "Ring disease"));
        compiler.add(disease(REDNESS, "Redness disease"));
        compiler.add(disease(LOUDNESS, "Loudness disease"));
        compiler.add(disease(DRYNESS, "Dryness disease"));
        compiler.add(disease(VAGUE, "Vague disease"));
        compiler.add(RING, RING_RASH, counted(9, 10, "PMID:1"));
        compiler.add(RING, MURMUR, counted(1, 10, "PMID:1"));
        compiler.add(REDNESS, RED_RASH, counted(4, 5, "PMID:2"));
        compiler.add(REDNESS, RED_EYE, band(0.3, 0.79));
        compiler.add(LOUDNESS, LOUD_MURMUR, counted(12, 14, "PMID:3"));
        compiler.add(LOUDNESS, LOUD_MURMUR, counted(5, 6, "PMID:4"));
        compiler.add(LOUDNESS, RED_EYE, denied("PMID:3"));
        compiler.add(LOUDNESS, X_LINKED, unstated("PMID:3"));
        compiler.add(DRYNESS, DRY_RASH, unstated("PMID:5"));
        compiler.add(DRYNESS, DRY_EYE, band(0.8, 0.99));
        compiler.add(VAGUE, HEART, unstated("PMID:6"));
        compiler.add(VAGUE, EYE, unstated("PMID:6"));
        return new Compiling(out, compiler);
    }

    /// A compiler and the columns it writes to.
    public record Compiling(ColumnsBuilder out, KnowledgeCompiler compiler) {

        public KnowledgeBase knowledge() {
            return KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
        }
    }

    public static Disease disease(DiseaseId id, String label) {
        return new Disease(id, label, List.of(), List.of(), List.of());
    }

    public static Statement counted(int affected, int examined, String reference) {
        return row(new Frequency.Counted(affected, examined), false, reference);
    }

    public static Statement band(double low, double high) {
        return row(new Frequency.Band(low, high), false, "");
    }

    public static Statement unstated(String reference) {
        return row(new Frequency.Unstated(), false, reference);
    }

    public static Statement denied(String reference) {
        return row(new Frequency.Unstated(), true, reference);
    }

    private static Statement row(Frequency frequency, boolean negated, String reference) {
        return new Statement(
                SOURCE,
                frequency,
                negated,
                new Statement.Citation(reference, "PCS", "toy:maker[2026-01-01]"),
                Statement.Limits.NONE);
    }

    private static List<Term> terms() {
        return List.of(
                term(ALL, "all"),
                term(SIGN, "sign", ALL),
                term(SKIN, "skin sign", SIGN),
                term(RASH, "rash", SKIN),
                term(RED_RASH, "red rash", RASH),
                new Term(
                        RING_RASH,
                        "ring rash",
                        "A rash in the shape of a ring.",
                        List.of(
                                new Synonym("annular rash", Synonym.Scope.EXACT, false),
                                new Synonym("target mark", Synonym.Scope.RELATED, true)),
                        List.of(RED_RASH)),
                term(DRY_RASH, "dry rash", RASH),
                term(HEART, "heart sign", SIGN),
                term(MURMUR, "murmur", HEART),
                term(LOUD_MURMUR, "loud murmur", MURMUR),
                term(EYE, "eye sign", SIGN),
                term(RED_EYE, "red eye", EYE),
                term(DRY_EYE, "dry eye", EYE),
                term(INHERITANCE, "inheritance", ALL),
                term(X_LINKED, "x-linked", INHERITANCE));
    }

    private static Term term(TermId id, String label, TermId... parents) {
        return new Term(id, label, "", List.of(), List.of(parents));
    }

    private static List<Retired> retired() {
        return List.of(
                new Retired(TermId.of("TOY:9001"), "round rash", List.of(RING_RASH), true),
                new Retired(TermId.of("TOY:9002"), "sore eye", List.of(RED_EYE, DRY_EYE), false));
    }
}
