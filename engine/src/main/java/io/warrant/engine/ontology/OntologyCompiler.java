package io.warrant.engine.ontology;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.errors.KnowledgeException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Compiles terms into the columns that [Ontology] reads. Refuses unknown parents, doubled ids and
/// cycles.
public final class OntologyCompiler {

    /// How the names of the sections start that [#compile] writes.
    private static final List<String> SECTIONS =
            List.of("ontology.", "term.", "synonym.", "retired.", "name.");

    private final List<Term> terms;
    private final Map<TermId, Integer> index = new TreeMap<>();

    private OntologyCompiler(List<Term> terms) {
        this.terms =
                terms.stream()
                        .sorted(Comparator.comparing(term -> term.id().value(), Texts.BYTE_ORDER))
                        .toList();
        for (var term : this.terms) {
            if (index.put(term.id(), index.size()) != null) {
                throw new KnowledgeException(
                        "Term " + term.id() + " stands twice in the ontology.");
            }
        }
    }

    /// Takes an ontology that was compiled before into other columns.
    public static void copy(Columns compiled, ColumnsBuilder out) {
        out.sections(compiled, SECTIONS);
    }

    /// Writes the sections `ontology.*`, `term.*`, `synonym.*`, `retired.*` and `name.*`.
    public static void compile(
            String version, List<Term> terms, List<Retired> retired, ColumnsBuilder out) {
        var compiler = new OntologyCompiler(terms);
        out.texts("ontology.version", List.of(version));
        compiler.writeTerms(out);
        compiler.writeSynonyms(out);
        compiler.writeRetired(retired, out);
        TermNames.compile(compiler.terms, out);
    }

    private void writeTerms(ColumnsBuilder out) {
        out.texts("term.id", terms.stream().map(term -> term.id().value()).toList());
        out.texts("term.label", terms.stream().map(Term::label).toList());
        out.texts("term.definition", terms.stream().map(Term::definition).toList());
        var parents =
                terms.stream()
                        .map(term ->
                                term.parents().stream()
                                        .mapToInt(parent -> parentIndex(term, parent))
                                        .sorted()
                                        .distinct()
                                        .toArray())
                        .toList();
        out.lists("term.parents", IntLists.copyOf(parents));
        out.lists("term.children", IntLists.copyOf(reverse(parents)));
        out.lists("term.ancestors", IntLists.copyOf(ancestors(parents)));
    }

    private int parentIndex(Term term, TermId parent) {
        var at = index.get(parent);
        if (at == null) {
            throw new KnowledgeException(
                    "Term "
                            + term.id()
                            + " is said to be a kind of "
                            + parent
                            + ", which the ontology lacks. Maybe the file is incomplete.");
        }
        return at;
    }

    private static List<int[]> reverse(List<int[]> parents) {
        var children = new ArrayList<List<Integer>>();
        parents.forEach(_ -> children.add(new ArrayList<>()));
        for (int child = 0; child < parents.size(); child++) {
            for (int parent : parents.get(child)) {
                children.get(parent).add(child);
            }
        }
        return children.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    // Plain arrays: this runs at every start on the starter pack, cold.
    private List<int[]> ancestors(List<int[]> parents) {
        var closures = new int[terms.size()][];
        var stamps = new int[terms.size()];
        for (int term = 0; term < closures.length; term++) {
            close(term, parents, closures, stamps, 0);
        }
        var below = new int[terms.size()];
        for (var closure : closures) {
            for (int ancestor : closure) {
                below[ancestor]++;
            }
        }
        for (var closure : closures) {
            sort(closure, below);
        }
        return Arrays.asList(closures);
    }

    /// Puts the more specific terms first (fewer terms below), then those with the lower id.
    private static void sort(int[] closure, int[] below) {
        var keys = new long[closure.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) below[closure[i]] << 32 | closure[i];
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            closure[i] = (int) keys[i];
        }
    }

    /// Fills in the closures of a term and of all above it.
    ///
    /// @param stamps the last term (plus 1) in whose closure each term was found
    private void close(int term, List<int[]> parents, int[][] closures, int[] stamps, int depth) {
        if (closures[term] != null) {
            return;
        }
        if (depth > 200) {
            throw new KnowledgeException(
                    "The is-a graph runs in a circle through " + terms.get(term).id() + ".");
        }
        int most = 1;
        for (int parent : parents.get(term)) {
            close(parent, parents, closures, stamps, depth + 1);
            most += closures[parent].length;
        }
        var closure = new int[most];
        closure[0] = term;
        stamps[term] = term + 1;
        int size = 1;
        for (int parent : parents.get(term)) {
            for (int ancestor : closures[parent]) {
                if (stamps[ancestor] != term + 1) {
                    stamps[ancestor] = term + 1;
                    closure[size++] = ancestor;
                }
            }
        }
        closures[term] = Arrays.copyOf(closure, size);
    }

    private void writeSynonyms(ColumnsBuilder out) {
        var lists = new ArrayList<int[]>();
        var texts = new ArrayList<String>();
        var types = new java.io.ByteArrayOutputStream();
        for (var term : terms) {
            int first = texts.size();
            for (var synonym : term.synonyms()) {
                texts.add(synonym.text());
                types.write(synonym.scope().ordinal() << 1 | (synonym.lay() ? 1 : 0));
            }
            lists.add(IntStream.range(first, texts.size()).toArray());
        }
        out.lists("term.synonyms", IntLists.copyOf(lists));
        out.texts("synonym.text", texts);
        out.bytes("synonym.type", types.toByteArray());
    }

    private void writeRetired(List<Retired> retired, ColumnsBuilder out) {
        var sorted = new TreeMap<String, Retired>(Texts.BYTE_ORDER);
        // A live term that is also listed as an alternative id of another stays live: the ontology
        // uses it.
        retired.stream()
                .filter(entry -> !index.containsKey(entry.id()))
                .forEach(entry ->
                        sorted.merge(entry.id().value(), entry, (a, b) -> a.certain() ? a : b));
        var entries = List.copyOf(sorted.values());
        out.texts("retired.id", entries.stream().map(entry -> entry.id().value()).toList());
        out.texts("retired.label", entries.stream().map(Retired::label).toList());
        var targets = entries.stream().map(this::targets).toList();
        out.lists("retired.replacement", IntLists.copyOf(targets));
        var certain = new byte[entries.size()];
        for (int i = 0; i < certain.length; i++) {
            certain[i] = (byte) (entries.get(i).certain() && targets.get(i).length == 1 ? 1 : 0);
        }
        out.bytes("retired.certain", certain);
    }

    private int[] targets(Retired entry) {
        return entry.replacement().stream()
                .filter(index::containsKey)
                .mapToInt(target -> index.getOrDefault(target, -1))
                .toArray();
    }
}
