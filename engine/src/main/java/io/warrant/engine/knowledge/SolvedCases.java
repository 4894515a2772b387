package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.clinical.Diagnosis;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.clinical.Sex;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.IntLists;
import io.warrant.engine.columns.Texts;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/// The solved cases that knowledge was learned from, by publication, then id: an immutable list,
/// and the columns beneath it for whoever is in a hurry. Written by [SolvedWriter]; knowledge that
/// never learned has none.
public final class SolvedCases extends AbstractList<SolvedCase> implements RandomAccess {

    static final int BITS_PER_AGE = 4;

    private static final Columns NONE = none();

    private final Ontology ontology;
    private final Texts diseaseIds;
    private final String ontologyVersion;
    private final Texts ids;
    private final Texts publications;
    private final Texts labels;
    private final int[] diseases;
    private final IntLists observed;
    private final IntLists excluded;
    private final byte[] sexes;
    private final int[] ages;
    private final BitSet added = new BitSet();
    private final List<String> contested;

    private SolvedCases(Columns columns, Ontology ontology, Texts diseaseIds) {
        this.ontology = ontology;
        this.diseaseIds = diseaseIds;
        ontologyVersion = columns.texts("solved.ontology").get(0);
        ids = columns.texts("solved.id");
        publications = columns.texts("solved.publications");
        labels = columns.texts("solved.label");
        diseases = columns.intArray("solved.disease");
        observed = columns.lists("solved.observed");
        excluded = columns.lists("solved.excluded");
        sexes = columns.byteArray("solved.sex");
        ages = columns.intArray("solved.ages");
        Arrays.stream(columns.intArray("solved.added")).forEach(added::set);
        contested = List.copyOf(columns.texts("solved.contested"));
    }

    static SolvedCases of(Columns columns, Ontology ontology, Texts diseaseIds) {
        return new SolvedCases(
                columns.has("solved.ontology.ends") ? columns : NONE, ontology, diseaseIds);
    }

    private static Columns none() {
        var out = new ColumnsBuilder();
        new SolvedWriter(Map.of(), _ -> -1).write(SolvedWriter.Contents.NONE, "", out);
        return out.build();
    }

    @Override
    public int size() {
        return diseases.length;
    }

    @Override
    public SolvedCase get(int at) {
        return new SolvedCase(
                ids.get(at),
                publications(at),
                Diagnosis.of(DiseaseId.of(diseaseIds.get(diseases[at])), labels.get(at)),
                patient(at),
                terms(observed.get(at)),
                terms(excluded.get(at)));
    }

    /// Names a case's patient within its publication.
    public String id(int at) {
        return ids.get(at);
    }

    /// The publications of a case, perhaps none.
    public List<String> publications(int at) {
        var joined = publications.get(at);
        return joined.isEmpty() ? List.of() : List.of(joined.split(";", -1));
    }

    /// The index of a case's disease.
    public int disease(int at) {
        return diseases[at];
    }

    public Patient patient(int at) {
        int from = at * 2 * BITS_PER_AGE;
        return new Patient(Sex.values()[sexes[at]], age(from), age(from + BITS_PER_AGE));
    }

    /// The terms that each case showed, as they stand in the record; sorted.
    public IntLists observed() {
        return observed;
    }

    /// The terms that were looked for in each case and not found, as they stand in the record;
    /// sorted.
    public IntLists excluded() {
        return excluded;
    }

    /// The diseases that no source knows but the cases.
    public BitSet added() {
        return (BitSet) added.clone();
    }

    /// The patients about whom records disagree, who are kept out for good: what records name them,
    /// sorted, see [SolvedCase#BY_PUBLICATION].
    public List<String> contested() {
        return contested;
    }

    /// The version of the ontology that the cases were read with, or an empty text where nothing
    /// was learned.
    public String ontologyVersion() {
        return ontologyVersion;
    }

    private List<TermId> terms(int[] indices) {
        return Arrays.stream(indices).mapToObj(ontology::id).toList();
    }

    private AgeRange age(int from) {
        double low = years(ages[from], ages[from + 1]);
        double high = years(ages[from + 2], ages[from + 3]);
        var age = new AgeRange(low, high);
        return age.equals(AgeRange.UNKNOWN) ? AgeRange.UNKNOWN : age;
    }

    private static double years(int high, int low) {
        return Double.longBitsToDouble(((long) high << 32) | Integer.toUnsignedLong(low));
    }
}
