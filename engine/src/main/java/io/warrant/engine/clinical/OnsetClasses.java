package io.warrant.engine.clinical;

import io.warrant.engine.ontology.TermId;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The ages that the onset classes of the Human Phenotype Ontology stand for, as the definitions of
/// its release 2024-08-13 state them. Classes that are no ages (puerperal, peri- and
/// postmenopausal) are not among them.
///
/// Ages in years are completed years, so a class that ends with "15 years" reaches to the sixteenth
/// birthday, where the ontology's adulthood begins.
public final class OnsetClasses {

    /// The age, in years, at which a child is no longer a newborn.
    public static final double NEWBORN_UNTIL = 28 / 365.2425;

    private static final double ADULT_FROM = 16;
    private static final double OLDEST = AgeRange.UNKNOWN.toYears();

    private static final SortedMap<TermId, AgeRange> RANGES =
            Collections.unmodifiableSortedMap(table());

    private OnsetClasses() {}

    /// The ages of an onset class, or empty where the term is none.
    public static Optional<AgeRange> range(TermId onsetClass) {
        return Optional.ofNullable(RANGES.get(onsetClass));
    }

    /// All onset classes, by their ids.
    public static SortedMap<TermId, AgeRange> all() {
        return RANGES;
    }

    private static SortedMap<TermId, AgeRange> table() {
        var table = new TreeMap<TermId, AgeRange>();
        unborn(table);
        young(table);
        adult(table);
        return table;
    }

    private static void unborn(SortedMap<TermId, AgeRange> table) {
        double fetal = AgeRange.atGestation(10);
        // "11 0/7 to 13 6/7 weeks (inclusive)": the last day is over when week 14 begins.
        double early = AgeRange.atGestation(11);
        double second = AgeRange.atGestation(14);
        double third = AgeRange.atGestation(28);
        put(table, "HP:0030674", AgeRange.CONCEPTION, 0); // antenatal
        put(table, "HP:0011460", AgeRange.CONCEPTION, fetal); // embryonal
        put(table, "HP:0011461", fetal, 0); // fetal
        put(table, "HP:0034199", early, second); // late first trimester
        put(table, "HP:0034198", second, third); // second trimester
        put(table, "HP:0034197", third, 0); // third trimester
    }

    private static void young(SortedMap<TermId, AgeRange> table) {
        put(table, "HP:0003577", 0, 0); // congenital: present at birth
        put(table, "HP:0003623", 0, NEWBORN_UNTIL); // neonatal
        put(table, "HP:0003593", NEWBORN_UNTIL, 1); // infantile
        put(table, "HP:0011463", 1, 5); // childhood
        put(table, "HP:0003621", 5, ADULT_FROM); // juvenile
        put(
                table,
                "HP:0410280",
                NEWBORN_UNTIL,
                ADULT_FROM); // pediatric: not neonatal, not congenital
    }

    private static void adult(SortedMap<TermId, AgeRange> table) {
        put(table, "HP:0003581", ADULT_FROM, OLDEST); // adult
        put(table, "HP:0011462", ADULT_FROM, 40); // young adult
        put(table, "HP:0025708", ADULT_FROM, 19); // early young adult
        put(table, "HP:0025709", 19, 25); // intermediate young adult
        put(table, "HP:0025710", 25, 40); // late young adult
        put(table, "HP:0003596", 40, 60); // middle age
        put(table, "HP:0003584", 60, OLDEST); // late
    }

    private static void put(SortedMap<TermId, AgeRange> table, String id, double from, double to) {
        table.put(TermId.of(id), new AgeRange(from, to));
    }
}
