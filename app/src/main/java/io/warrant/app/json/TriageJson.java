package io.warrant.app.json;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.triage.Proof;
import io.warrant.engine.triage.Triage;
import io.warrant.engine.triage.Urgency;

import java.io.IOException;

/// A [Triage] as JSON.
public final class TriageJson {

    /// The version of the format.
    public static final String SCHEMA = "warrant/triage/1";

    private TriageJson() {}

    public static String render(Triage triage, KnowledgeBase base) {
        var out = JsonText.start();
        return out.finish(() -> {
            out.text("schema", SCHEMA);
            out.objects(
                    "departments",
                    triage.departments(),
                    one -> {
                        out.text("department", one.department());
                        out.number("share", one.share());
                        out.texts("findings", one.findings().stream().map(TermId::value).toList());
                        out.texts(
                                "diseases",
                                one.diseases().stream().map(DiseaseId::toString).toList());
                    });
            out.text("departmentsBacking", "assumption");
            out.object("urgency", () -> urgency(triage.urgency(), out));
            out.text("knowledge", base.ontology().version());
            out.text("caution", Triage.CAUTION);
        });
    }

    private static void urgency(Urgency urgency, JsonText out) throws IOException {
        switch (urgency) {
            case Urgency.Told(var level, var probability, var proof) -> {
                out.text("level", level);
                out.number("probability", probability);
                reliability(proof, out);
            }
            case Urgency.NotBetter(var proof) -> {
                out.nothing("level");
                reliability(proof, out);
            }
            case Urgency.NoLabels _ -> {
                out.nothing("level");
                out.nothing("reliability");
            }
        }
    }

    private static void reliability(Proof proof, JsonText out) throws IOException {
        out.object(
                "reliability",
                () -> {
                    out.whole("labelled", proof.cases());
                    out.whole("right", proof.right());
                    out.number("share", proof.share());
                    out.number("low", proof.low());
                    out.number("high", proof.high());
                    out.number("commonest", proof.commonest());
                    out.flag("better", proof.isBetter());
                });
    }
}
