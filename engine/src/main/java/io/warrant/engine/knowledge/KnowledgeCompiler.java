package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects diseases and statements from any number of sources and compiles them, with the ontology
/// already in `out`, into the columns that [KnowledgeBase] reads. The result doesn't depend on the
/// order in which statements of different associations come in. Not safe for use by several
/// threads.
public final class KnowledgeCompiler {

    private final Ontology ontology;
    private final TermId phenotypeRoot;
    private final Pool<Source> sources = new Pool<>();
    private final Map<DiseaseId, Disease> diseases = new TreeMap<>();

    /// The number of each disease in the table, in the order of first use.
    private final Map<DiseaseId, Integer> numbers = new TreeMap<>();

    private final StatementTable table = new StatementTable();
    private SolvedWriter.Contents solved = SolvedWriter.Contents.NONE;

    /// @param ontology the ontology of the terms
    /// @param phenotypeRoot the term below which findings stand; what stands elsewhere
    ///   (inheritance, course) is kept with the disease but never matched with findings
    public KnowledgeCompiler(Ontology ontology, TermId phenotypeRoot) {
        this.ontology = ontology;
        this.phenotypeRoot = phenotypeRoot;
    }

    /// Starts from what sources state in compiled knowledge: all but what was learned from cases,
    /// and the diseases known only from those. Compiled without additions it gives the bytes that
    /// the knowledge had before anything was learned.
    public static KnowledgeCompiler of(KnowledgeBase base) {
        var compiler =
                new KnowledgeCompiler(base.ontology(), base.ontology().id(base.findingRoot()));
        base.sources().stream().filter(source -> !source.isCases()).forEach(compiler::add);
        var ids = new ArrayList<DiseaseId>();
        var learned = base.solved().added();
        for (int disease = 0; disease < base.diseases(); disease++) {
            ids.add(base.diseaseId(disease));
            if (!learned.get(disease)) {
                compiler.add(base.diseaseEntry(disease));
            }
        }
        var rows = base.allRows();
        int at = 0;
        for (int association = 0; association < base.associations(); association++) {
            var id = ids.get(base.associationDisease(association));
            for (; at < base.firstRow(association + 1); at++) {
                if (!rows[at].isLearned()) {
                    compiler.put(id, base.associationTerm(association), rows[at]);
                }
            }
        }
        return compiler;
    }

    /// Names a release even where it contributes no statement.
    public void add(Source source) {
        sources.number(source);
    }

    /// Adds a disease, or what a further source says of it: the first label stays.
    public void add(Disease disease) {
        diseases.merge(disease.id(), disease, KnowledgeCompiler::join);
    }

    /// Keeps the solved cases that rows were counted from, beside the rows.
    ///
    /// @param cases in the order of [SolvedCase#BY_PUBLICATION], their terms and diseases known
    /// @param added the diseases that no source knows but the cases
    /// @param contested the patients kept out for good, sorted
    public void keep(List<SolvedCase> cases, List<DiseaseId> added, List<String> contested) {
        solved = new SolvedWriter.Contents(cases, added, contested);
    }

    public boolean knows(DiseaseId disease) {
        return diseases.containsKey(disease);
    }

    /// Adds a row on a disease that is known already.
    public void add(DiseaseId disease, TermId term, Statement statement) {
        int index = ontology.resolve(term);
        if (index < 0 || !diseases.containsKey(disease)) {
            throw new KnowledgeException(
                    "A row of "
                            + statement.source().id()
                            + " speaks of "
                            + disease
                            + " and "
                            + term
                            + ", of which one is unknown. Maybe the files are of different years.");
        }
        sources.number(statement.source());
        put(disease, index, kept(statement));
    }

    private void put(DiseaseId disease, int term, Statement statement) {
        table.add(numbers.computeIfAbsent(disease, _ -> numbers.size()), term, statement);
    }

    private static Statement kept(Statement statement) {
        var frequency = FrequencyCode.kept(statement.frequency());
        return frequency.equals(statement.frequency())
                ? statement
                : new Statement(
                        statement.source(),
                        frequency,
                        statement.negated(),
                        statement.citation(),
                        statement.limits(),
                        statement.loan());
    }

    private StatementTable.Associations associations() {
        var rank = new int[numbers.size()];
        int at = 0;
        for (var id : diseases.keySet()) {
            var number = numbers.get(id);
            if (number != null) {
                rank[number] = at;
            }
            at++;
        }
        return table.group(rank, diseases.size(), ontology.size());
    }

    private static Disease join(Disease first, Disease second) {
        return new Disease(
                first.id(),
                first.label(),
                both(first.links(), second.links()),
                both(first.prevalences(), second.prevalences()),
                both(first.genes(), second.genes()));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        second.stream().filter(item -> !first.contains(item)).forEach(all::add);
        return all;
    }

    /// Writes all sections of the knowledge base and closes the columns.
    ///
    /// @param out holds the ontology's sections already
    /// @param parameters what the index of risen frequencies is built with
    public Columns compile(ColumnsBuilder out, Parameters parameters) {
        int root = ontology.resolve(phenotypeRoot);
        if (root < 0) {
            throw new KnowledgeException(
                    "The ontology lacks the root " + phenotypeRoot + ". Maybe it is another one.");
        }
        var associations = associations();
        var pool = new Pool<String>();
        new DiseaseWriter(pool, sources).write(List.copyOf(diseases.values()), out);
        new StatementWriter(pool, sources).write(associations, out);
        ParameterWriter.write(parameters, out);
        out.ints("association.disease", associations.disease())
                .ints("association.term", associations.term());
        writeFrequencies(associations, out);
        var expected = expected(associations, parameters);
        out.floats("association.expected", expected).ints("finding.root", new int[] {root});
        out.floats("disease.expected", expectedFindings(associations, expected, root));
        new RisenIndex(ontology, root).write(associations, expected, out);
        out.texts("pool", pool.values());
        writeSolved(out);
        writeSources(out);
        return out.build();
    }

    private void writeSolved(ColumnsBuilder out) {
        if (!solved.isEmpty()) {
            var index = new TreeMap<DiseaseId, Integer>();
            diseases.keySet().forEach(id -> index.put(id, index.size()));
            new SolvedWriter(index, ontology::index).write(solved, ontology.version(), out);
        }
    }

    private float[] expected(StatementTable.Associations associations, Parameters parameters) {
        var own = new int[diseases.size()];
        for (int at = 0; at < associations.size(); at++) {
            if (associations.rows(at).stream().anyMatch(row -> !row.isBorrowed())) {
                own[associations.disease()[at]]++;
            }
        }
        var expected = new float[associations.size()];
        for (int at = 0; at < expected.length; at++) {
            int count = own[associations.disease()[at]];
            expected[at] = (float) Expectation.of(associations.rows(at), count, parameters);
        }
        return expected;
    }

    private float[] expectedFindings(
            StatementTable.Associations associations, float[] expected, int root) {
        var sums = new float[diseases.size()];
        var counting = new ExpectedFindings(ontology);
        int size = associations.size();
        var terms = new int[size];
        var chances = new float[size];
        for (int at = 0; at < size; ) {
            int disease = associations.disease()[at];
            int count = 0;
            for (; at < size && associations.disease()[at] == disease; at++) {
                if (ontology.isA(associations.term()[at], root)) {
                    terms[count] = associations.term()[at];
                    chances[count++] = expected[at];
                }
            }
            sums[disease] = (float) counting.of(terms, chances, count);
        }
        return sums;
    }

    /// Lends the rows of one catalogue's entries to those of another that are linked with them: all
    /// rows where the two are the same disease; only findings where the lender is the broader one.
    /// Each lent row says so. To be called when all rows are in.
    public void lend(String lenders, String borrowers) {
        var loans = Lending.between(diseases.values(), lenders, borrowers);
        int root = ontology.resolve(phenotypeRoot);
        var associations = associations();
        var ids = List.copyOf(diseases.keySet());
        var first = new TreeMap<DiseaseId, Integer>();
        for (int at = associations.size() - 1; at >= 0; at--) {
            var id = ids.get(associations.disease()[at]);
            if (id.catalogue().equals(lenders)) {
                first.put(id, at);
            }
        }
        for (var loan : loans) {
            int from = first.getOrDefault(loan.lender(), associations.size());
            boolean same = loan.relation().equals("exact");
            for (int at = from;
                    at < associations.size()
                            && associations.disease()[at] == associations.disease()[from];
                    at++) {
                int term = associations.term()[at];
                if (same || ontology.isA(term, root)) {
                    for (var row : loan.rows(associations.rows(at))) {
                        put(loan.borrower(), term, row);
                    }
                }
            }
        }
    }

    private static void writeFrequencies(
            StatementTable.Associations associations, ColumnsBuilder out) {
        var kinds = new byte[associations.size()];
        var a = new int[kinds.length];
        var b = new int[kinds.length];
        for (int at = 0; at < kinds.length; at++) {
            var code = FrequencyCode.of(FrequencyMerge.of(associations.rows(at)));
            kinds[at] = code.kind();
            a[at] = code.a();
            b[at] = code.b();
        }
        out.bytes("association.kind", kinds).ints("association.a", a).ints("association.b", b);
    }

    private void writeSources(ColumnsBuilder out) {
        var all = sources.values();
        out.texts("source.id", all.stream().map(Source::id).toList())
                .texts("source.title", all.stream().map(Source::title).toList())
                .texts("source.version", all.stream().map(Source::version).toList())
                .texts("source.licence", all.stream().map(Source::licence).toList())
                .texts("source.url", all.stream().map(Source::url).toList())
                .texts("source.fingerprint", all.stream().map(Source::fingerprint).toList());
    }
}
