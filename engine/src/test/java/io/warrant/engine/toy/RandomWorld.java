package io.warrant.engine.toy;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.OnsetClasses;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// An invented world that a seed makes: sixty findings in a graph, the Human Phenotype Ontology's
/// onset classes and X- and Y-linked inheritance, twenty-five OMIM and fifteen ORPHA diseases with
/// links between them, and rows of every kind of frequency, denials and doublets included.
public final class RandomWorld {

    public static final TermId FINDINGS = TermId.of("HP:0000118");

    /// X-linked recessive, X-linked dominant, X-linked, Y-linked.
    public static final List<TermId> INHERITANCE =
            List.of(
                    TermId.of("HP:0001419"),
                    TermId.of("HP:0001423"),
                    TermId.of("HP:0001417"),
                    TermId.of("HP:0001450"));

    private static final TermId ALL = TermId.of("HP:0000001");
    private static final int TERMS = 60;
    private static final int OMIM = 25;
    private static final int ORPHA = 15;
    private static final int PUBLICATIONS = 30;
    private static final List<String> BANDS =
            List.of(">1 / 1000", "1-9 / 100 000", "<1 / 1 000 000", "Unknown");

    /// Compiled once for all tests: it takes longer than most of them.
    private static final Map<Long, KnowledgeBase> WHOLE = new ConcurrentHashMap<>();

    private final long seed;
    private final Random random;
    private final List<TermId> findings;
    private final List<Term> terms = new ArrayList<>();
    private final List<Disease> diseases = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /// A row of the world's only source.
    public record Row(DiseaseId disease, TermId term, Statement statement) {}

    private RandomWorld(long seed) {
        this.seed = seed;
        random = new Random(seed);
        findings =
                new ArrayList<>(
                        IntStream.range(0, TERMS)
                                .mapToObj(i -> TermId.of("HP:10000" + (10 + i)))
                                .toList());
        // Shuffled, so that the order of ids says nothing of what is more general.
        Collections.shuffle(findings, random);
        terms();
        diseases();
        diseases.forEach(disease -> rows(disease.id()));
    }

    public static RandomWorld of(long seed) {
        return new RandomWorld(seed);
    }

    public List<TermId> findings() {
        return findings;
    }

    public List<Row> rows() {
        return rows;
    }

    /// The publications that some row cites.
    public List<String> publications() {
        return rows.stream()
                .map(row -> row.statement().citation().reference())
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// The whole world, ORPHA's rows lent to OMIM.
    public KnowledgeBase knowledge() {
        return WHOLE.computeIfAbsent(seed, _ -> knowledge(_ -> true, true));
    }

    /// @param kept the rows that are compiled
    /// @param lent whether linked entries lend to each other
    public KnowledgeBase knowledge(Predicate<Statement> kept, boolean lent) {
        var out = new ColumnsBuilder();
        OntologyCompiler.compile("random", terms, List.of(), out);
        var compiler = new KnowledgeCompiler(Ontology.of(out.build()), FINDINGS);
        compiler.add(ToyWorld.SOURCE);
        diseases.forEach(compiler::add);
        rows.stream()
                .filter(row -> kept.test(row.statement()))
                .forEach(row -> compiler.add(row.disease(), row.term(), row.statement()));
        if (lent) {
            compiler.lend("ORPHA", "OMIM");
        }
        return KnowledgeBase.of(compiler.compile(out, Parameters.INITIAL));
    }

    private void terms() {
        terms.add(term(ALL, List.of()));
        terms.add(term(FINDINGS, List.of(ALL)));
        INHERITANCE.forEach(id -> terms.add(term(id, List.of(ALL))));
        OnsetClasses.all().keySet().forEach(id -> terms.add(term(id, List.of(ALL))));
        for (int i = 0; i < TERMS; i++) {
            var parents = new ArrayList<TermId>();
            parents.add(i < 4 ? FINDINGS : findings.get(random.nextInt(i)));
            if (i >= 4 && random.nextInt(4) == 0) {
                parents.add(findings.get(random.nextInt(i)));
            }
            terms.add(term(findings.get(i), parents));
        }
    }

    private static Term term(TermId id, List<TermId> parents) {
        return new Term(id, "term " + id, "", List.of(), parents);
    }

    private void diseases() {
        for (int i = 0; i < OMIM; i++) {
            diseases.add(disease("OMIM:" + (600001 + i), List.of()));
        }
        for (int i = 0; i < ORPHA; i++) {
            var links = new ArrayList<Disease.Link>();
            for (int link = random.nextInt(3); link > 0; link--) {
                var target = DiseaseId.of("OMIM:" + (600001 + random.nextInt(OMIM)));
                links.add(new Disease.Link(target, any(RELATIONS), ToyWorld.SOURCE));
            }
            diseases.add(disease("ORPHA:" + (101 + i), links));
        }
    }

    private static final List<String> RELATIONS =
            List.of("exact", "broader", "narrower", "related");

    private Disease disease(String id, List<Disease.Link> links) {
        var prevalences = new ArrayList<Disease.Prevalence>();
        if (random.nextBoolean()) {
            prevalences.add(
                    new Disease.Prevalence(
                            "Point prevalence", any(BANDS), "Utopia", "", ToyWorld.SOURCE));
        }
        return new Disease(DiseaseId.of(id), "disease " + id, links, prevalences, List.of());
    }

    private void rows(DiseaseId disease) {
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            var term = any(findings);
            int repeats = random.nextInt(4) == 0 ? 2 : 1;
            for (int repeat = 0; repeat < repeats; repeat++) {
                rows.add(new Row(disease, term, statement()));
            }
        }
        if (random.nextInt(3) == 0) {
            rows.add(new Row(disease, any(INHERITANCE), ToyWorld.unstated(publication())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            var onset = any(List.copyOf(OnsetClasses.all().keySet()));
            rows.add(new Row(disease, onset, statement()));
        }
    }

    private Statement statement() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                int examined = 1 + random.nextInt(20);
                yield ToyWorld.counted(random.nextInt(examined + 1), examined, publication());
            }
            case 3 -> ToyWorld.band(0.8, 0.99);
            case 4 -> ToyWorld.band(0.05, 0.29);
            case 5 -> ToyWorld.band(0.4, 0.4);
            case 6 -> ToyWorld.unstated(publication());
            default -> ToyWorld.denied(publication());
        };
    }

    private String publication() {
        return "PMID:" + (1 + random.nextInt(PUBLICATIONS));
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    /// The next case: mostly what one disease shows, and some that it doesn't.
    public Case nextCase() {
        var told = rows.stream().filter(row -> findings.contains(row.term())).toList();
        var disease = any(told).disease();
        var known = told.stream().filter(row -> row.disease().equals(disease)).toList();
        var chosen = new ArrayList<Finding>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            var term = random.nextInt(4) > 0 ? any(known).term() : any(findings);
            chosen.add(new Finding.Observed(term, new Origin.Typed(term.value())));
        }
        for (int i = random.nextInt(9); i > 0; i--) {
            var term = any(findings);
            chosen.add(new Finding.Excluded(term, new Origin.Typed(term.value())));
        }
        Collections.shuffle(chosen, random);
        return new Case("", patient(), chosen, List.of(), List.of(), List.of());
    }

    private Patient patient() {
        var age = random.nextBoolean() ? AgeRange.of(random.nextInt(90)) : AgeRange.UNKNOWN;
        var onset = random.nextInt(3) == 0 ? AgeRange.of(random.nextInt(90)) : AgeRange.UNKNOWN;
        return new Patient(any(List.of(Sex.values())), age, onset);
    }

    /// The findings of a case in another order.
    public Case shuffled(Case subject) {
        var findings = new ArrayList<>(subject.findings());
        Collections.shuffle(findings, random);
        return Case.of(subject.patient(), findings);
    }
}
