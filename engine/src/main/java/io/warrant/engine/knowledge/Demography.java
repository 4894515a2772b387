package io.warrant.engine.knowledge;

import io.warrant.engine.clinical.AgeRange;
import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;

import java.util.Arrays;
import java.util.List;

/// The terms whose frequency with a disease tells whom it affects: which share of its patients is
/// male, and of which age they are. None of them is a finding. Immutable.
public final class Demography {

    private static final int NONE = -1;

    private final int male;
    private final int[] ages;
    private final double[] ends;

    private Demography(int male, int[] ages, double[] ends) {
        this.male = male;
        this.ages = ages;
        this.ends = ends;
    }

    /// A class of age: from where the one before ends up to, but not including, its own end.
    ///
    /// @param term the term of patients of that age
    /// @param untilYears where it ends, in years
    public record AgeClass(TermId term, double untilYears) {}

    /// The terms of compiled knowledge.
    public static Demography of(Columns columns) {
        return columns.has("demography.male")
                ? new Demography(
                        columns.ints("demography.male").get(0),
                        columns.intArray("demography.age"),
                        columns.doubleArray("demography.end"))
                : new Demography(NONE, new int[0], new double[0]);
    }

    /// Writes the sections `demography.*`.
    ///
    /// @param male the term of male patients
    /// @param classes the classes of age, from the youngest, the first from birth on
    /// @throws KnowledgeException if the ontology lacks a term
    public static void write(
            TermId male, List<AgeClass> classes, Ontology ontology, ColumnsBuilder out) {
        out.ints("demography.male", new int[] {index(male, ontology)});
        out.ints(
                "demography.age",
                classes.stream().mapToInt(one -> index(one.term(), ontology)).toArray());
        out.doubles("demography.end", classes.stream().mapToDouble(AgeClass::untilYears).toArray());
    }

    private static int index(TermId term, Ontology ontology) {
        int index = ontology.index(term);
        if (index < 0) {
            throw new KnowledgeException(
                    "The ontology lacks " + term + ", which tells whom diseases affect.");
        }
        return index;
    }

    /// The term of male patients, or -1 where sexes aren't counted.
    public int male() {
        return male;
    }

    /// The number of classes of age; 0 where ages aren't counted.
    public int ageClasses() {
        return ages.length;
    }

    /// The class of age that a term stands for, or -1.
    public int ageClass(int term) {
        for (int at = 0; at < ages.length; at++) {
            if (ages[at] == term) {
                return at;
            }
        }
        return NONE;
    }

    /// Which classes an age may fall into.
    public boolean[] classesOf(AgeRange age) {
        var classes = new boolean[ages.length];
        for (int at = 0; at < ages.length; at++) {
            double from = at == 0 ? AgeRange.CONCEPTION : ends[at - 1];
            boolean last = at == ages.length - 1;
            classes[at] = age.toYears() >= from && (last || age.fromYears() < ends[at]);
        }
        return classes;
    }

    /// The terms of the classes of age, from the youngest.
    public int[] ages() {
        return Arrays.copyOf(ages, ages.length);
    }
}
