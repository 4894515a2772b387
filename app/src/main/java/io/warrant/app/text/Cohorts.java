package io.warrant.app.text;

import io.warrant.engine.argument.Backing;
import io.warrant.engine.argument.Warrant;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The published patients behind a weight, in words.
public final class Cohorts {

    private static final int CITED = 3;

    private Cohorts() {}

    /// The cohorts among a warrant's backing, perhaps none.
    public static List<Backing.Cohort> of(Warrant warrant) {
        var cohorts = new ArrayList<Backing.Cohort>();
        for (var backing : warrant.backing()) {
            if (backing instanceof Backing.Cohort cohort) {
                cohorts.add(cohort);
            }
        }
        return cohorts;
    }

    /// Such as `Cohort: 7 of 9 examined patients in 4 publications (PMID:1, PMID:2, PMID:3 and 1
    /// more)`, or an empty text where no patients were counted.
    public static String words(Warrant warrant) {
        return of(warrant).stream().map(Cohorts::words).collect(Collectors.joining("; "));
    }

    private static String words(Backing.Cohort cohort) {
        var publications = cohort.publications();
        int more = publications.size() - CITED;
        return "Cohort: "
                + Figures.grouped(cohort.affected())
                + " of "
                + Figures.count(cohort.examined(), "examined patient")
                + " in "
                + Figures.count(publications.size(), "publication")
                + " ("
                + String.join(", ", publications.subList(0, Math.min(CITED, publications.size())))
                + (more > 0 ? " and " + Figures.grouped(more) + " more" : "")
                + ")";
    }
}
