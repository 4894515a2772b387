package io.warrant.app.json;

import io.warrant.app.text.LessonText;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.sources.solved.Lesson;

import java.util.Locale;

/// What was learned, as JSON.
public final class LessonJson {

    private LessonJson() {}

    public static String write(Lesson lesson, LessonText.Written written) {
        var base = KnowledgeBase.of(lesson.columns());
        var json = JsonText.start();
        return json.finish(() -> {
            json.text("pack", written.file());
            json.text("fingerprint", written.fingerprint());
            json.number("seconds", written.seconds());
            json.whole("learned", lesson.taken());
            json.whole("knownBefore", lesson.known());
            json.whole("cases", lesson.register().cases().size());
            json.whole("publications", lesson.register().publications());
            json.whole("diseases", lesson.diseases().size());
            json.objects(
                    "diseasesAdded",
                    base.solved().added().stream().boxed().toList(),
                    disease -> {
                        json.text("disease", base.diseaseId(disease).value());
                        json.text("label", base.diseaseLabel(disease));
                    });
            json.objects(
                    "keptOut",
                    lesson.keptOut(),
                    one -> {
                        json.text("reason", one.reason().name().toLowerCase(Locale.ROOT));
                        json.text("name", one.name());
                        json.text("detail", one.detail());
                    });
            json.texts("contested", lesson.register().contested());
            json.texts("warnings", lesson.warnings());
        });
    }
}
