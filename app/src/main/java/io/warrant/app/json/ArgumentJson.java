package io.warrant.app.json;

import io.warrant.app.text.Cohorts;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Backing;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Precedent;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.argument.Rebuttal;
import io.warrant.engine.argument.Warrant;
import io.warrant.engine.knowledge.Association;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Parameter;
import io.warrant.engine.odds.LogRatio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// A claim with its warrants and rebuttals.
final class ArgumentJson {

    private final JsonText json;
    private final CaseJson cases;
    private final AssociationJson associations;
    private final CriterionJson criteria;

    /// Every claim rests on the same grounds.
    private final IdentityHashMap<Object, Written> grounds = new IdentityHashMap<>();

    /// What the warrants written so far assume.
    private final Map<Parameter, Double> assumed = new EnumMap<>(Parameter.class);

    ArgumentJson(JsonText json, KnowledgeBase base) {
        this.json = json;
        cases = new CaseJson(json, base);
        associations = new AssociationJson(json, base);
        criteria = new CriterionJson(json, cases);
    }

    void fields(Argument argument) throws IOException {
        json.object("claim", () -> claim(argument.claim()));
        json.whole("rank", argument.rank());
        json.object("qualifier", () -> qualifier(argument.qualifier()));
        json.object(
                "baseRate",
                () -> {
                    json.number("ln", argument.baseRate().ln());
                    json.number("probability", Math.exp(argument.baseRate().ln()));
                    json.objects(
                            "backing", argument.baseRate().backing(), associations::prevalence);
                });
        ratio("weight", argument.weight());
        json.objects("warrants", argument.warrants(), this::warrant);
        json.objects("rebuttals", argument.rebuttals(), this::rebuttal);
    }

    void claim(Claim claim) throws IOException {
        switch (claim) {
            case Claim.Diagnosis(var disease, var label) -> {
                json.word("kind", "diagnosis");
                json.word("disease", disease.value());
                json.word("label", label);
            }
            case Claim.Unlisted() -> json.word("kind", "unlisted");
        }
    }

    void qualifier(Qualifier qualifier) throws IOException {
        switch (qualifier) {
            case Qualifier.Raw _ -> json.word("kind", "raw");
            case Qualifier.Calibrated(_, _, var by) -> {
                json.word("kind", "calibrated");
                json.text("by", by);
            }
        }
        json.number("probability", qualifier.probability().value());
        json.number("raw", qualifier.raw().value());
    }

    private void warrant(Warrant warrant) throws IOException {
        json.word("kind", kind(warrant));
        json.again("ground", grounds, warrant.ground(), () -> cases.ground(warrant.ground()));
        if (warrant instanceof Warrant.Compared compared) {
            json.object(
                    "chance",
                    () -> {
                        json.number("underClaim", compared.chance().underClaim());
                        json.number("inAnother", compared.chance().inAnother());
                    });
        }
        if (warrant instanceof Warrant.ByLikeness likeness) {
            json.number("similarity", likeness.similarity());
            json.objects("precedents", likeness.precedents(), this::precedent);
        }
        if (warrant instanceof Warrant.ByCriterion held) {
            json.object("criterion", () -> criteria.fields(held.criterion()));
        }
        ratio("ratio", warrant.ratio());
        json.kept("associations", applied(warrant), Association::index, associations::fields);
        json.kept("cohorts", Cohorts.of(warrant), ArgumentJson::key, associations::cohort);
        json.words("assumptions", assumptions(warrant));
    }

    /// Tells a cohort from its association, and has another place among the pieces that are kept:
    /// each would drive the other out else.
    private static Integer key(Backing.Cohort cohort) {
        return ~cohort.association().index();
    }

    /// Every assumption in the warrants written before, told once.
    void assumptions() throws IOException {
        json.objects(
                "assumptions",
                assumed.entrySet(),
                entry -> {
                    json.text("parameter", entry.getKey().name());
                    json.number("value", entry.getValue());
                    json.text("meaning", entry.getKey().meaning());
                    json.text("reason", entry.getKey().reason());
                });
    }

    private static String kind(Warrant warrant) {
        return switch (warrant) {
            case Warrant.Exact _ -> "exact";
            case Warrant.Implied _ -> "implied";
            case Warrant.Partial _ -> "partial";
            case Warrant.Related _ -> "related";
            case Warrant.Coincidence _ -> "coincidence";
            case Warrant.BySex _ -> "bySex";
            case Warrant.ByAge _ -> "byAge";
            case Warrant.ByOnset _ -> "byOnset";
            case Warrant.ByLikeness _ -> "byLikeness";
            case Warrant.ByCriterion _ -> "byCriterion";
        };
    }

    private void precedent(Precedent precedent) throws IOException {
        json.word("patient", precedent.id());
        json.words("publications", precedent.publications());
        json.number("similarity", precedent.similarity());
        json.kept("shared", precedent.shared(), same -> same, cases::term);
        json.kept("missing", precedent.missing(), same -> same, cases::term);
        json.kept("extra", precedent.extra(), same -> same, cases::term);
    }

    private static List<Association> applied(Warrant warrant) {
        return io.warrant.app.text.Sentences.associations(warrant);
    }

    private List<String> assumptions(Warrant warrant) {
        var names = new ArrayList<String>();
        for (var backing : warrant.backing()) {
            if (backing instanceof Backing.Assumption(var parameter, double value)) {
                names.add(parameter.name());
                assumed.put(parameter, value);
            }
        }
        return names;
    }

    private void ratio(String name, LogRatio ratio) throws IOException {
        json.object(
                name,
                () -> {
                    json.number("ln", ratio.ln());
                    // Beyond this a double overflows; the logarithm says it all.
                    json.number("times", Math.exp(Math.clamp(ratio.ln(), -700, 700)));
                });
    }

    private void rebuttal(Rebuttal rebuttal) throws IOException {
        switch (rebuttal) {
            case Rebuttal.HallmarkExcluded(var finding, var association) -> {
                json.word("kind", "hallmarkExcluded");
                json.object("finding", () -> cases.finding(finding));
                json.object("association", () -> associations.fields(association));
            }
            case Rebuttal.Unexplained(var finding) -> {
                json.word("kind", "unexplained");
                json.object("finding", () -> cases.finding(finding));
            }
            case Rebuttal.Rival(var claim, double timesLikelier) -> {
                json.word("kind", "rival");
                json.object("claim", () -> claim(claim));
                json.number("timesLikelier", timesLikelier);
            }
        }
    }
}
