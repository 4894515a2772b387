package io.warrant.app.phenopacket;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.warrant.app.text.BasisText;
import io.warrant.app.text.Figures;
import io.warrant.app.text.Names;
import io.warrant.app.text.Sentences;
import io.warrant.engine.argument.Argument;
import io.warrant.engine.argument.Claim;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.argument.Qualifier;
import io.warrant.engine.knowledge.KnowledgeBase;

import java.util.ArrayList;

/// The claims as interpretations, best first, and the claim that none of them is right. None is
/// `SOLVED`, since a program's claim solves no case: they are `IN_PROGRESS`, or `UNSOLVED` where
/// there isn't enough to tell.
///
/// @param differential whose claims are written
/// @param base the knowledge that names terms
record Interpretations(Differential differential, KnowledgeBase base) {

    private static final String PREFIX = "warrant-";

    void addTo(ArrayNode interpretations) {
        dropEarlier(interpretations);
        differential.arguments().forEach(argument -> add(argument, interpretations));
        add(differential.unlisted(), interpretations);
    }

    /// A packet that was written by an earlier run isn't a packet with twice the claims.
    private static void dropEarlier(ArrayNode interpretations) {
        for (int i = interpretations.size() - 1; i >= 0; i--) {
            if (interpretations.get(i).path("id").asText().startsWith(PREFIX)) {
                interpretations.remove(i);
            }
        }
    }

    private void add(Argument argument, ArrayNode interpretations) {
        var out = interpretations.addObject();
        out.put("id", PREFIX + id(argument));
        out.put(
                "progressStatus",
                differential.outlook().abstention().isPresent() ? "UNSOLVED" : "IN_PROGRESS");
        out.putObject("diagnosis").set("disease", disease(argument.claim()));
        out.put("summary", summary(argument));
    }

    private static String id(Argument argument) {
        return argument.claim() instanceof Claim.Unlisted ? "unlisted" : "claim-" + argument.rank();
    }

    private static ObjectNode disease(Claim claim) {
        return switch (claim) {
            case Claim.Diagnosis(var disease, var label) -> PacketTerms.of(disease.value(), label);
            case Claim.Unlisted() -> PacketTerms.of(WrittenPacket.ANY_DISEASE, "disease");
        };
    }

    private String summary(Argument argument) {
        var sentences = new Sentences(new Names(base));
        var all = new ArrayList<String>();
        all.add(
                argument.claim() instanceof Claim.Unlisted
                        ? "None of the candidates: the disease isn't among them."
                        : "Candidate "
                                + argument.rank()
                                + " of "
                                + differential.basis().candidates()
                                + ".");
        all.add(probability(argument.qualifier()));
        argument.warrants().stream().map(sentences::warrant).forEach(all::add);
        argument.rebuttals().stream().map(sentences::rebuttal).forEach(all::add);
        differential
                .outlook()
                .abstention()
                .ifPresent(_ -> all.add("There isn't enough to rely on the first candidate."));
        all.add(BasisText.INTENDED_USE);
        return String.join(" ", all);
    }

    private static String probability(Qualifier qualifier) {
        var percent = Figures.percent(qualifier.probability().value());
        return switch (qualifier) {
            case Qualifier.Raw _ ->
                    "Raw probability "
                            + percent
                            + ", known to be overconfident: for ranking, not the chance of being"
                            + " right.";
            case Qualifier.Calibrated(_, _, var by) ->
                    "Calibrated probability " + percent + ", measured on " + by + ".";
        };
    }
}
