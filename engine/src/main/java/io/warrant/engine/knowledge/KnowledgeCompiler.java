package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Collects diseases and statements from any number of sources and compiles them, with the ontology
/// already in `out`, into the columns that [KnowledgeBase] reads. The result doesn't depend on the
/// order in which statements of different associations come in. Not safe for use by several
/// threads.
public final class KnowledgeCompiler {

    private record Key(DiseaseId disease, int term) {}

    // Ids are plain ASCII, so their own order is the order of their bytes, without encoding them.
    private static final Comparator<Key> BY_DISEASE_AND_TERM =
            Comparator.comparing(Key::disease).thenComparingInt(Key::term);

    private final Ontology ontology;
    private final TermId phenotypeRoot;
    private final Pool<Source> sources = new Pool<>();
    private final Map<DiseaseId, Disease> diseases = new TreeMap<>();
    private final Map<Key, List<Statement>> statements = new TreeMap<>(BY_DISEASE_AND_TERM);

    /// @param ontology the ontology of the terms
    /// @param phenotypeRoot the term below which findings stand; what stands elsewhere
    ///   (inheritance, course) is kept with the disease but never matched with findings
    public KnowledgeCompiler(Ontology ontology, TermId phenotypeRoot) {
        this.ontology = ontology;
        this.phenotypeRoot = phenotypeRoot;
    }

    /// Names a release even where it contributes no statement.
    public void add(Source source) {
        sources.number(source);
    }

    /// Adds a disease, or what a further source says of it: the first label stays.
    public void add(Disease disease) {
        diseases.merge(disease.id(), disease, KnowledgeCompiler::join);
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
        statements.computeIfAbsent(new Key(disease, index), _ -> new ArrayList<>(2)).add(statement);
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
        var pool = new Pool<String>();
        var number = new TreeMap<DiseaseId, Integer>();
        diseases.keySet().forEach(id -> number.put(id, number.size()));
        new DiseaseWriter(pool, sources).write(List.copyOf(diseases.values()), out);
        new StatementWriter(pool, sources).write(List.copyOf(statements.values()), out);
        writeParameters(parameters, out);
        var disease = new int[statements.size()];
        var term = new int[statements.size()];
        int at = 0;
        for (var key : statements.keySet()) {
            disease[at] = number.getOrDefault(key.disease(), -1);
            term[at++] = key.term();
        }
        out.ints("association.disease", disease).ints("association.term", term);
        writeFrequencies(statements.values().stream().map(FrequencyMerge::of).toList(), out);
        var expected = expected(parameters);
        out.floats("association.expected", expected);
        writeIndex(disease, term, expected, out);
        out.texts("pool", pool.values());
        writeSources(out);
        return out.build();
    }

    private float[] expected(Parameters parameters) {
        var own = new TreeMap<DiseaseId, Integer>();
        statements.forEach((key, rows) -> {
            if (rows.stream().anyMatch(row -> !row.isBorrowed())) {
                own.merge(key.disease(), 1, Integer::sum);
            }
        });
        var expected = new float[statements.size()];
        int at = 0;
        for (var entry : statements.entrySet()) {
            int count = own.getOrDefault(entry.getKey().disease(), 0);
            expected[at++] = (float) Expectation.of(entry.getValue(), count, parameters);
        }
        return expected;
    }

    /// Lends the rows of one catalogue's entries to those of another that are linked with them: all
    /// rows where the two are the same disease; only findings where the lender is the broader one.
    /// Each lent row says so. To be called when all rows are in.
    public void lend(String lenders, String borrowers) {
        var loans = Lending.between(diseases.values(), lenders, borrowers);
        int root = ontology.resolve(phenotypeRoot);
        var additions = new TreeMap<Key, List<Statement>>(BY_DISEASE_AND_TERM);
        var byDisease = new TreeMap<DiseaseId, List<Map.Entry<Key, List<Statement>>>>();
        for (var entry : statements.entrySet()) {
            if (entry.getKey().disease().catalogue().equals(lenders)) {
                byDisease
                        .computeIfAbsent(entry.getKey().disease(), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
        for (var loan : loans) {
            boolean same = loan.relation().equals("exact");
            for (var entry : byDisease.getOrDefault(loan.lender(), List.of())) {
                var key = new Key(loan.borrower(), entry.getKey().term());
                var rows = loan.rows(entry.getValue());
                if (!rows.isEmpty() && (same || ontology.isA(key.term(), root))) {
                    additions.computeIfAbsent(key, _ -> new ArrayList<>(2)).addAll(rows);
                }
            }
        }
        additions.forEach((key, rows) ->
                statements.computeIfAbsent(key, _ -> new ArrayList<>(2)).addAll(rows));
    }

    private static void writeParameters(Parameters parameters, ColumnsBuilder out) {
        out.texts(
                "parameter.name",
                parameters.values().keySet().stream().map(Parameter::name).toList());
        out.texts(
                "parameter.value",
                parameters.values().values().stream()
                        .map(value -> Double.toString(value))
                        .toList());
        out.texts("parameter.provenance", List.of(parameters.provenance()));
    }

    private static void writeFrequencies(List<Frequency> merged, ColumnsBuilder out) {
        var coded = merged.stream().map(FrequencyCode::of).toList();
        var kinds = new byte[coded.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = coded.get(i).kind();
        }
        out.bytes("association.kind", kinds)
                .ints("association.a", coded.stream().mapToInt(FrequencyCode::a).toArray())
                .ints("association.b", coded.stream().mapToInt(FrequencyCode::b).toArray());
    }

    /// The postings: for each term, the associations on it, and for each disease that shows the
    /// term or a kind of it, the association with the highest frequency.
    private void writeIndex(int[] disease, int[] term, float[] expected, ColumnsBuilder out) {
        int root = ontology.resolve(phenotypeRoot);
        if (root < 0) {
            throw new KnowledgeException(
                    "The ontology lacks the root " + phenotypeRoot + ". Maybe it is another one.");
        }
        out.ints("finding.root", new int[] {root});
        var direct = new Postings(ontology.size());
        var risen = new Postings(ontology.size());
        for (int i = 0; i < disease.length; ) {
            int end = i;
            while (end < disease.length && disease[end] == disease[i]) {
                end++;
            }
            var best = new TreeMap<Integer, Integer>();
            for (int association = i; association < end; association++) {
                if (!ontology.isA(term[association], root)) {
                    continue;
                }
                direct.add(term[association], association);
                if (expected[association] <= 0) {
                    continue;
                }
                for (int ancestor : ontology.ancestors().get(term[association])) {
                    best.merge(
                            ancestor,
                            association,
                            (a, b) ->
                                    expected[b] > expected[a]
                                                    || (expected[b] == expected[a]
                                                            && term[b] == ancestor)
                                            ? b
                                            : a);
                }
            }
            best.forEach(risen::add);
            i = end;
        }
        out.lists("direct", direct.close()).lists("risen", risen.close());
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

    /// Lists that grow in the order of their elements.
    private static final class Postings {

        private final List<List<Integer>> lists;

        Postings(int size) {
            lists = new ArrayList<>(size);
            IntStream.range(0, size).forEach(_ -> lists.add(new ArrayList<>(0)));
        }

        void add(int list, int element) {
            lists.get(list).add(element);
        }

        IntLists close() {
            return IntLists.copyOf(
                    lists.stream()
                            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                            .toList());
        }
    }
}
