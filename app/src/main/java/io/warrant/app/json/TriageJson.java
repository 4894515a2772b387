package io.warrant.app.json;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.consultation.Answer;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.triage.AgeGroup;
import io.warrant.engine.triage.Asking;
import io.warrant.engine.triage.Danger;
import io.warrant.engine.triage.Loss;
import io.warrant.engine.triage.Pointing;
import io.warrant.engine.triage.Proof;
import io.warrant.engine.triage.Triage;
import io.warrant.engine.triage.Urgency;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// A [Triage] as `docs/schema/triage.schema.json` describes it.
public final class TriageJson {

    /// The version of the format.
    public static final String SCHEMA = "warrant/triage/1";

    private final JsonText out = JsonText.start();
    private final KnowledgeBase base;

    private TriageJson(KnowledgeBase base) {
        this.base = base;
    }

    public static String render(Triage triage, KnowledgeBase base) {
        return new TriageJson(base).render(triage);
    }

    private String render(Triage triage) {
        return out.finish(() -> {
            out.text("schema", SCHEMA);
            out.text("caution", Triage.CAUTION);
            out.text("knowledge", base.ontology().version());
            out.text("age", triage.age().name().toLowerCase(Locale.ROOT));
            out.whole("adultFrom", AgeGroup.GROWN);
            out.objects("departments", triage.departments(), this::department);
            out.object("urgency", () -> urgency(triage.urgency()));
            out.objects("questions", triage.questions(), this::asking);
        });
    }

    private void department(Pointing one) throws IOException {
        out.text("department", one.department());
        out.number("share", one.share());
        out.texts("findings", one.findings().stream().map(TermId::value).toList());
        out.texts("diseases", one.diseases().stream().map(DiseaseId::value).toList());
        out.text("backing", "assumption");
        out.texts("rows", one.rows());
    }

    private void urgency(Urgency urgency) throws IOException {
        switch (urgency) {
            case Urgency.Emergency(var danger, var loss) -> weighed("emergency", danger, loss);
            case Urgency.NoneTold(var danger, var loss) -> weighed("none-told", danger, loss);
            case Urgency.Unsure(var danger, var loss) -> weighed("unsure", danger, loss);
            case Urgency.Ungraded() -> out.text("kind", "ungraded");
            case Urgency.Labels(var level, var probability, var proof) -> {
                out.text("kind", "labels");
                out.text("level", level);
                out.number("probability", probability);
                reliability(proof);
            }
            case Urgency.LabelsTooWeak(var proof) -> {
                out.text("kind", "labels-too-weak");
                reliability(proof);
            }
        }
    }

    private void weighed(String kind, Danger danger, Loss loss) throws IOException {
        out.text("kind", kind);
        danger(danger);
        out.number("expectedSeverity", danger.grade());
        out.whole("mildestSeverity", base.severities().mildest());
        out.text("source", base.severities().source());
        out.object(
                "assumptions",
                () -> {
                    out.whole("emergencyUpToSeverity", Danger.EMERGENCY);
                    out.number("falseAlarmsForOneMissed", loss.missed());
                    out.number("toldFrom", loss.threshold());
                });
        out.objects(
                "reasons",
                danger.reasons(),
                reason -> {
                    out.text("disease", reason.disease().value());
                    out.text("label", base.diseaseLabel(base.disease(reason.disease())));
                    out.whole("severity", reason.grade());
                    out.number("probability", reason.probability());
                });
    }

    private void danger(Danger danger) throws IOException {
        out.number("chance", danger.chance());
        out.number("graded", danger.graded());
    }

    private void asking(Asking asking) throws IOException {
        out.text("id", asking.question().id());
        out.text("text", asking.question().text());
        out.number("worth", asking.worth());
        out.objects(
                "answers",
                asking.turns(),
                turn -> {
                    answer(turn.answer());
                    out.number("probability", turn.chance());
                    out.object("then", () -> danger(turn.danger()));
                });
    }

    private void answer(Answer answer) throws IOException {
        var present =
                switch (answer) {
                    case Answer.Present(var terms) -> terms;
                    case Answer.Shown(var observed, _) -> observed;
                    case Answer.Absent(), Answer.Unknown() -> List.<TermId>of();
                };
        out.texts("present", present.stream().map(TermId::value).toList());
    }

    private void reliability(Proof proof) throws IOException {
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
