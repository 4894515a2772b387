package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermNames;
import io.warrant.engine.questions.Questions;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The compiled knowledge: an ontology, diseases, and the associations between them with every row
/// behind each. Diseases, terms and associations are known by their index; diseases stand in the
/// order of their ids, associations by disease, then term. Immutable and safe for use by several
/// threads; written by [KnowledgeCompiler].
public final class KnowledgeBase {

    /// How many associations are kept; each takes 200 bytes or so.
    private static final int KEPT = 1 << 16;

    private final Columns columns;
    private final Ontology ontology;
    private final TermNames names;
    private final List<Source> sources;
    private final Parameters parameters;
    private final Texts pool;
    private final Texts diseaseIds;
    private final Texts diseaseLabels;
    private final int[] associationDisease;
    private final int[] associationTerm;
    private final byte[] kind;
    private final int[] a;
    private final int[] b;
    private final float[] expected;
    private final float[] expectedFindings;
    private final int[] firstAssociation;
    private final IntLists direct;
    private final IntLists risen;
    private final StatementReader statements;
    private final int findingRoot;
    private final Supplier<CitationIndex> citations;
    private final SolvedCases solved;
    private final Questions questions;
    private final Demography demography;
    private final Severities severities;
    private final IntLists linkNumbers;
    private final IntLists prevalenceNumbers;
    private final IntLists geneNumbers;
    private final Kept<Association> associations = new Kept<>(KEPT, Association::index, this::made);

    private KnowledgeBase(Columns columns) {
        this.columns = columns;
        ontology = Ontology.of(columns);
        names = TermNames.of(columns);
        sources = sources(columns);
        parameters = parameters(columns);
        pool = columns.texts("pool");
        diseaseIds = columns.texts("disease.id");
        diseaseLabels = columns.texts("disease.label");
        associationDisease = columns.intArray("association.disease");
        associationTerm = columns.intArray("association.term");
        kind = columns.byteArray("association.kind");
        a = columns.intArray("association.a");
        b = columns.intArray("association.b");
        expected = columns.floatArray("association.expected");
        expectedFindings = columns.floatArray("disease.expected");
        firstAssociation = firstAssociations(diseaseIds.size(), associationDisease);
        direct = columns.lists("direct");
        risen = columns.lists("risen");
        statements = new StatementReader(columns, sources);
        linkNumbers = columns.lists("disease.links");
        prevalenceNumbers = columns.lists("disease.prevalences");
        geneNumbers = columns.lists("disease.genes");
        findingRoot = columns.ints("finding.root").get(0);
        citations = once(statements::citations);
        solved = SolvedCases.of(columns, ontology, diseaseIds);
        questions = Questions.of(columns);
        demography = Demography.of(columns);
        severities = Severities.of(columns, diseaseIds);
    }

    /// Only few ask for citations, and making the index takes longer than a diagnosis.
    private static <T> Supplier<T> once(Supplier<T> made) {
        return new Supplier<>() {

            private @Nullable T value;

            @Override
            public synchronized T get() {
                var known = value;
                if (known == null) {
                    known = made.get();
                    value = known;
                }
                return known;
            }
        };
    }

    /// @throws KnowledgeException if a section is missing
    public static KnowledgeBase of(Columns columns) {
        return new KnowledgeBase(columns);
    }

    /// The releases that compiled knowledge was built from, without opening the rest of it.
    public static List<Source> sources(Columns columns) {
        var ids = columns.texts("source.id");
        var all = new ArrayList<Source>();
        for (int i = 0; i < ids.size(); i++) {
            all.add(
                    new Source(
                            ids.get(i),
                            columns.texts("source.title").get(i),
                            columns.texts("source.version").get(i),
                            columns.texts("source.licence").get(i),
                            columns.texts("source.url").get(i),
                            columns.texts("source.fingerprint").get(i)));
        }
        return List.copyOf(all);
    }

    private static Parameters parameters(Columns columns) {
        var parameterNames = columns.texts("parameter.name");
        var texts = columns.texts("parameter.value");
        var values = new EnumMap<Parameter, Double>(Parameter.class);
        for (int i = 0; i < parameterNames.size(); i++) {
            var name = parameterNames.get(i);
            var parameter =
                    Arrays.stream(Parameter.values())
                            .filter(known -> known.name().equals(name))
                            .findFirst()
                            .orElseThrow(() ->
                                    new KnowledgeException(
                                            "The knowledge was built with a parameter '"
                                                    + name
                                                    + "' that this version lacks. Build it"
                                                    + " again with `warrant knowledge build`."));
            values.put(parameter, Double.parseDouble(texts.get(i)));
        }
        return new Parameters(values, columns.texts("parameter.provenance").get(0));
    }

    /// The raw sections, for whoever writes them to a file.
    public Columns columns() {
        return columns;
    }

    public Ontology ontology() {
        return ontology;
    }

    public TermNames names() {
        return names;
    }

    public List<Source> sources() {
        return sources;
    }

    /// The parameters that the knowledge was compiled with.
    public Parameters parameters() {
        return parameters;
    }

    /// The questions whose answers are findings, perhaps none.
    public Questions questions() {
        return questions;
    }

    /// The terms that tell whom diseases affect, perhaps none.
    public Demography demography() {
        return demography;
    }

    /// How severe diseases are, where a source says so.
    public Severities severities() {
        return severities;
    }

    /// The term below which all findings stand.
    public int findingRoot() {
        return findingRoot;
    }

    /// Whether a term is one that a patient can show, rather than, say, a mode of inheritance.
    public boolean isFinding(int term) {
        return ontology.isA(term, findingRoot);
    }

    /// The number of diseases.
    public int diseases() {
        return diseaseIds.size();
    }

    /// The index of a disease, or -1.
    public int disease(DiseaseId id) {
        return diseaseIds.find(id.value());
    }

    public DiseaseId diseaseId(int disease) {
        return DiseaseId.of(diseaseIds.get(disease));
    }

    public String diseaseLabel(int disease) {
        return diseaseLabels.get(disease);
    }

    /// A disease with its links, prevalences and genes.
    public Disease diseaseEntry(int disease) {
        var links = new ArrayList<Disease.Link>();
        var numbers = linkNumbers.get(disease);
        for (int i = 0; i < numbers.length; i += 3) {
            links.add(
                    new Disease.Link(
                            DiseaseId.of(pool.get(numbers[i])),
                            pool.get(numbers[i + 1]),
                            sources.get(numbers[i + 2])));
        }
        var prevalences = new ArrayList<Disease.Prevalence>();
        numbers = prevalenceNumbers.get(disease);
        for (int i = 0; i < numbers.length; i += 5) {
            prevalences.add(
                    new Disease.Prevalence(
                            pool.get(numbers[i]),
                            pool.get(numbers[i + 1]),
                            pool.get(numbers[i + 2]),
                            pool.get(numbers[i + 3]),
                            sources.get(numbers[i + 4])));
        }
        var genes = new ArrayList<Disease.Gene>();
        numbers = geneNumbers.get(disease);
        for (int i = 0; i < numbers.length; i += 3) {
            genes.add(
                    new Disease.Gene(
                            pool.get(numbers[i]),
                            pool.get(numbers[i + 1]),
                            sources.get(numbers[i + 2])));
        }
        return new Disease(diseaseId(disease), diseaseLabel(disease), links, prevalences, genes);
    }

    /// The number of associations.
    public int associations() {
        return associationTerm.length;
    }

    /// The solved cases that were learned from, perhaps none.
    public SolvedCases solved() {
        return solved;
    }

    /// The number of source rows behind all associations.
    public int statements() {
        return statements.size();
    }

    public int associationDisease(int association) {
        return associationDisease[association];
    }

    public int associationTerm(int association) {
        return associationTerm[association];
    }

    public Frequency frequency(int association) {
        return new FrequencyCode(kind[association], a[association], b[association]).frequency();
    }

    /// Whether some source states how often the disease shows the term.
    public boolean isStated(int association) {
        return kind[association] != FrequencyCode.UNSTATED;
    }

    /// All rows, in the order of the associations.
    Statement[] allRows() {
        return statements.all();
    }

    /// The first row of an association.
    int firstRow(int association) {
        return statements.start(association);
    }

    /// Whether some row behind an association isn't counted from solved cases, and affirms it.
    public boolean isAffirmedBySource(int association) {
        return statements.statements(association).stream()
                .anyMatch(row -> !row.isLearned() && !row.negated());
    }

    /// An association with all its rows.
    public Association association(int association) {
        return associations.get(association);
    }

    private Association made(int association) {
        return new Association(
                association,
                associationDisease[association],
                associationTerm[association],
                frequency(association),
                statements.statements(association));
    }

    /// The first association of a disease; those of disease `d` stand from `firstAssociation(d)` up
    /// to, but not including, `firstAssociation(d + 1)`.
    public int firstAssociation(int disease) {
        return firstAssociation[disease];
    }

    /// The associations of a disease, those that its patients are likeliest to show first; equals
    /// in the order of their terms.
    public List<Association> likeliestFirst(int disease) {
        return IntStream.range(firstAssociation(disease), firstAssociation(disease + 1))
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -expected(at)))
                .map(this::association)
                .toList();
    }

    /// The chance that one more patient with the disease shows the term, see [Expectation].
    public float expected(int association) {
        return expected[association];
    }

    /// How many different findings a patient with the disease is expected to show, see
    /// [ExpectedFindings].
    public float expectedFindings(int disease) {
        return expectedFindings[disease];
    }

    private static int[] firstAssociations(int diseases, int[] associationDisease) {
        var first = new int[diseases + 1];
        for (int disease : associationDisease) {
            first[disease + 1]++;
        }
        for (int disease = 0; disease < diseases; disease++) {
            first[disease + 1] += first[disease];
        }
        return first;
    }

    /// Whether anything is known of what patients with the disease show. Others can't be weighed.
    public boolean hasFindings(int disease) {
        for (int at = firstAssociation[disease]; at < firstAssociation[disease + 1]; at++) {
            if (expected[at] > 0 && isFinding(associationTerm[at])) {
                return true;
            }
        }
        return false;
    }

    /// For each term, the associations on exactly it, by disease. Only phenotypes.
    public IntLists direct() {
        return direct;
    }

    /// For each term and each disease that shows it or a kind of it, the association with the
    /// highest frequency, by disease. Only phenotypes.
    public IntLists risen() {
        return risen;
    }

    /// The associations that rest, in part or whole, on a publication; sorted.
    public int[] citing(String reference) {
        return citations.get().citing(reference);
    }
}
