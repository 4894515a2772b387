package io.warrant.app.text;

import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.odds.LogRatio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Arguments in sentences.
///
/// @param names what things are called
public record Sentences(Names names) {

    private static final int CITATIONS = 3;

    /// A warrant: the ground, what is known, and how much it weighs.
    public String warrant(Warrant warrant) {
        var weight =
                switch (warrant) {
                    case Warrant.Compared compared ->
                            Figures.ratio(compared.ratio(), "in another patient");
                    case Warrant.ByLikeness likeness ->
                            "which counts as " + Figures.factor(likeness.ratio());
                    case Warrant.ByCriterion criterion -> CriterionWords.worth(criterion);
                };
        return names.ground(warrant.ground())
                + Quotes.of(warrant.ground())
                + ": "
                + known(warrant)
                + "; "
                + weight
                + ".";
    }

    private String known(Warrant warrant) {
        boolean excluded = warrant.ground() instanceof Finding.Excluded;
        return switch (warrant) {
            case Warrant.Exact exact -> have(exact.association(), excluded);
            case Warrant.Implied implied ->
                    "as "
                            + inner(implied.association())
                            + ", "
                            + have(implied.association(), excluded);
            case Warrant.Partial partial ->
                    "only the broader "
                            + inner(partial.association())
                            + " is known of it, "
                            + have(partial.association(), excluded);
            case Warrant.Related related ->
                    "only "
                            + inner(related.association())
                            + ", of the same kind, is known of it, "
                            + have(related.association(), excluded);
            case Warrant.Coincidence _ when excluded -> "not known of it";
            case Warrant.Coincidence _ -> "nothing ties it to the disease";
            case Warrant.BySex bySex -> inner(bySex.association());
            case Warrant.ByAge byAge when byAge.associations().isEmpty() ->
                    "no patient of this age was counted";
            case Warrant.ByAge byAge -> onset(byAge.associations());
            case Warrant.ByOnset byOnset when byOnset.associations().isEmpty() ->
                    "no source says when it begins";
            case Warrant.ByOnset byOnset -> onset(byOnset.associations());
            case Warrant.ByLikeness likeness ->
                    "published patients with it are "
                            + Figures.percent(likeness.similarity())
                            + " alike (the mean of the nearest three)";
            case Warrant.ByCriterion held -> CriterionWords.tie(held.criterion());
        };
    }

    private String inner(Association association) {
        return Names.small(names.term(association.term()));
    }

    private static String have(Association association, boolean excluded) {
        if (association.statements().stream().allMatch(Statement::negated)) {
            return "the sources deny that it belongs to it";
        }
        var patients = Figures.patients(association.frequency());
        var verb = excluded && patients.endsWith("patients") ? " have it" : "";
        return patients + verb + (association.isDisputed() ? " (some rows deny it)" : "");
    }

    private String onset(List<Association> associations) {
        return associations.stream()
                .map(association ->
                        inner(association) + " (" + Figures.patients(association.frequency()) + ")")
                .collect(Collectors.joining(", "));
    }

    /// What the warrant's rows cite, such as `PMID:1, PMID:2 and 3 more`, or an empty text.
    public static String citations(Warrant warrant) {
        var all = new ArrayList<>(references(warrant));
        if (all.size() <= CITATIONS) {
            return String.join(", ", all);
        }
        return String.join(", ", all.subList(0, CITATIONS))
                + " and "
                + (all.size() - CITATIONS)
                + " more";
    }

    /// On whose word: the cohort that was counted, else what the rows cite; perhaps an empty text.
    public static String sources(Warrant warrant) {
        var cohorts = Cohorts.words(warrant);
        return cohorts.isEmpty() ? citations(warrant) : cohorts;
    }

    /// All that the warrant's rows cite, publications first.
    public static List<String> references(Warrant warrant) {
        var publications = new LinkedHashSet<String>();
        var entries = new LinkedHashSet<String>();
        for (var association : associations(warrant)) {
            for (var row : association.statements()) {
                if (!row.citation().reference().isEmpty()) {
                    (row.citation().isPublication() ? publications : entries)
                            .addAll(split(row.citation()));
                }
            }
        }
        var all = new ArrayList<>(publications);
        all.addAll(entries);
        return List.copyOf(new LinkedHashSet<>(all));
    }

    private static List<String> split(Statement.Citation citation) {
        return List.of(citation.reference().split(";"));
    }

    /// The facts a warrant applies.
    public static List<Association> associations(Warrant warrant) {
        return switch (warrant) {
            case Warrant.Exact exact -> List.of(exact.association());
            case Warrant.Implied implied -> List.of(implied.association());
            case Warrant.Partial partial -> List.of(partial.association());
            case Warrant.Related related -> List.of(related.association());
            case Warrant.Coincidence _ -> List.of();
            case Warrant.BySex bySex -> List.of(bySex.association());
            case Warrant.ByAge byAge -> byAge.associations();
            case Warrant.ByOnset byOnset -> byOnset.associations();
            case Warrant.ByLikeness _, Warrant.ByCriterion _ -> List.of();
        };
    }

    /// A rebuttal that stands by itself.
    public String rebuttal(Rebuttal rebuttal) {
        return switch (rebuttal) {
            case Rebuttal.HallmarkExcluded(var finding, var association) ->
                    "Hallmark excluded: "
                            + names.term(finding.term())
                            + ", which "
                            + have(association, true)
                            + ".";
            case Rebuttal.Unexplained(var finding) ->
                    "Left unexplained: " + names.term(finding.term()) + ".";
            case Rebuttal.Rival(Claim.Unlisted _, double timesLikelier) ->
                    rival("a disease that isn’t listed", timesLikelier);
            case Rebuttal.Rival(Claim.Diagnosis diagnosis, double timesLikelier) ->
                    rival(Names.claim(diagnosis), timesLikelier);
        };
    }

    private static String rival(String rival, double timesLikelier) {
        var ratio = LogRatio.of(-Math.log(timesLikelier));
        return "Rival: " + rival + " is " + Figures.ratio(ratio, "this") + ".";
    }
}
