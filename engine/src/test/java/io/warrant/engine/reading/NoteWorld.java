package io.warrant.engine.reading;

import io.warrant.engine.clinical.Origin;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.OntologyCompiler;
import io.warrant.engine.ontology.Synonym;
import io.warrant.engine.ontology.Term;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A few dozen terms with the ids of the Human Phenotype Ontology, few words with a use, and one or
/// two cues for each effect: small enough to know what a note must say.
final class NoteWorld {

    static final WordLists WORDS =
            new WordLists(
                    List.of("of", "the", "a", "in", "to", "is", "are", "was", "his"),
                    List.of("left", "right", "mild", "severe", "bilateral"),
                    List.of(
                            List.of("renal", "kidney"),
                            List.of("abnormal", "abnormality"),
                            List.of("absent", "absence"),
                            List.of("hypoplasia", "hypoplastic")),
                    List.of("and", "or"),
                    List.of("normal"),
                    new TreeMap<>(Map.of("HP:0000365", List.of("hard of hearing"))),
                    new TreeMap<>(Map.of("HP:0001945", List.of("afebrile"))));

    static final Cues CUES =
            Cues.of(
                    Language.EN,
                    new TreeMap<>(
                            Map.ofEntries(
                                    Map.entry(Effect.DENY_NEXT, List.of("no", "denies", "not")),
                                    Map.entry(
                                            Effect.DENY_PREVIOUS,
                                            List.of("was ruled out", "absent")),
                                    Map.entry(Effect.DOUBT_NEXT, List.of("possible", "?")),
                                    Map.entry(Effect.DOUBT_PREVIOUS, List.of("is suspected")),
                                    Map.entry(Effect.SUPPOSE_NEXT, List.of("risk of", "if")),
                                    Map.entry(Effect.SUPPOSE_PREVIOUS, List.of("prophylaxis")),
                                    Map.entry(Effect.PAST_NEXT, List.of("history of")),
                                    Map.entry(Effect.PAST_PREVIOUS, List.of("has resolved")),
                                    Map.entry(Effect.FAMILY_NEXT, List.of("mother", "brother")),
                                    Map.entry(
                                            Effect.FAMILY_PREVIOUS, List.of("runs in the family")),
                                    Map.entry(
                                            Effect.NOTHING,
                                            List.of("not only", "mother reports", "no change in")),
                                    Map.entry(Effect.END, List.of("but", "he has")),
                                    Map.entry(Effect.TELL, List.of("has", "with")),
                                    Map.entry(Effect.DENY_SECTION, List.of("negatives")),
                                    Map.entry(Effect.FAMILY_SECTION, List.of("family history")),
                                    Map.entry(Effect.PAST_SECTION, List.of("past history")),
                                    Map.entry(Effect.PLAN_SECTION, List.of("plan")))));

    private static final String FINDINGS = "HP:0000118";
    private static final String MODIFIERS = "HP:0012823";

    /// Id, parent, label, then exact synonyms.
    private static final List<List<String>> TERMS =
            List.of(
                    List.of("HP:0001250", FINDINGS, "Seizure", "Epilepsy", "EPI"),
                    List.of("HP:0007359", "HP:0001250", "Focal-onset seizure", "Partial seizure"),
                    List.of("HP:0002121", "HP:0001250", "Absence seizure"),
                    List.of("HP:0001251", FINDINGS, "Ataxia"),
                    List.of("HP:0002066", "HP:0001251", "Gait ataxia"),
                    List.of("HP:0000508", FINDINGS, "Ptosis", "Ptosis of the eyelid", "PT"),
                    List.of("HP:0000598", FINDINGS, "Abnormality of the ear"),
                    List.of("HP:0000369", "HP:0000598", "Low-set ears"),
                    List.of("HP:0000384", "HP:0000598", "Preauricular skin tag"),
                    List.of("HP:0000365", FINDINGS, "Hearing impairment", "Deafness"),
                    List.of("HP:0009778", FINDINGS, "Short thumb"),
                    List.of("HP:0011304", FINDINGS, "Broad thumb"),
                    List.of("HP:0009601", FINDINGS, "Hypoplasia of the thumb"),
                    List.of("HP:0001991", FINDINGS, "Hypoplasia of the toes"),
                    List.of("HP:0000252", FINDINGS, "Microcephaly"),
                    List.of("HP:0000256", FINDINGS, "Macrocephaly"),
                    List.of("HP:0004322", FINDINGS, "Short stature"),
                    List.of("HP:0000098", FINDINGS, "Tall stature"),
                    List.of("HP:0004325", FINDINGS, "Decreased body weight"),
                    List.of("HP:0004324", FINDINGS, "Increased body weight"),
                    List.of("HP:0001249", FINDINGS, "Intellectual disability"),
                    List.of("HP:0001256", "HP:0001249", "Intellectual disability, mild"),
                    List.of("HP:0002342", "HP:0001249", "Intellectual disability, moderate"),
                    List.of("HP:0001629", FINDINGS, "Ventricular septal defect", "VSD"),
                    List.of("HP:0000077", FINDINGS, "Abnormality of the kidney"),
                    List.of("HP:0000113", "HP:0000077", "Polycystic kidney"),
                    List.of("HP:0001945", FINDINGS, "Fever"),
                    List.of("HP:0000175", FINDINGS, "Cleft palate"),
                    List.of("HP:0000204", FINDINGS, "Cleft lip"),
                    List.of("HP:0000202", FINDINGS, "Cleft lip and palate"),
                    List.of("HP:0020151", FINDINGS, "Anti-dsDNA antibody positivity"),
                    List.of("HP:0012828", MODIFIERS, "Severe"),
                    List.of("HP:0003577", MODIFIERS, "Congenital onset"));

    static final Ontology ONTOLOGY = ontology();
    static final NoteReader READER = new NoteReader(lexicon(), CUES, ONTOLOGY);

    private NoteWorld() {}

    private static Ontology ontology() {
        var terms = new ArrayList<Term>();
        terms.add(term(List.of("HP:0000001", "", "All")));
        terms.add(term(List.of(FINDINGS, "HP:0000001", "Phenotypic abnormality")));
        terms.add(term(List.of(MODIFIERS, "HP:0000001", "Clinical modifier")));
        TERMS.forEach(row -> terms.add(term(row)));
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("notes", terms, List.of(), out);
        return Ontology.of(out.build());
    }

    private static Term term(List<String> row) {
        var synonyms =
                row.stream()
                        .skip(3)
                        .map(text -> new Synonym(text, Synonym.Scope.EXACT, false))
                        .toList();
        var parents = row.get(1).isEmpty() ? List.<TermId>of() : List.of(TermId.of(row.get(1)));
        return new Term(TermId.of(row.getFirst()), row.get(2), "", synonyms, parents);
    }

    static Lexicon lexicon() {
        var compiler = new LexiconCompiler(Language.EN, WORDS);
        compiler.add(ONTOLOGY, WORDS);
        var out = new ColumnsBuilder();
        compiler.write(out);
        return Lexicon.of(out.build(), Language.EN).orElseThrow();
    }

    static List<Mention> read(String note) {
        return READER.read(note, "").mentions();
    }

    /// What a note says, such as `observed Ptosis`, in its order.
    static List<String> said(String note) {
        return read(note).stream()
                .map(mention ->
                        mention.status().name().toLowerCase(Locale.ROOT)
                                + " "
                                + ONTOLOGY.label(ONTOLOGY.index(mention.term())))
                .toList();
    }

    /// The labels of the terms that a note names.
    static List<String> named(String note) {
        return read(note).stream()
                .map(mention -> ONTOLOGY.label(ONTOLOGY.index(mention.term())))
                .toList();
    }

    /// The words of a mention, as they stand.
    static Origin.Words words(Mention mention) {
        if (mention.origin() instanceof Origin.Words words) {
            return words;
        }
        throw new AssertionError("A note's mention has words, not " + mention.origin());
    }
}
