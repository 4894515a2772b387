package io.warrant.app.json;

import io.warrant.sources.guidelines.ModelTests.Verdict;
import io.warrant.sources.guidelines.TestReport;

import java.util.List;
import java.util.Locale;

/// How the tests of guidelines went, as JSON.
public final class GuidelineTestJson {

    private GuidelineTestJson() {}

    public static String write(TestReport report) {
        var json = JsonText.start();
        return json.finish(() -> {
            json.whole("expecting", report.counting());
            json.number("share", report.share());
            json.number("medianMilliseconds", 1000 * report.duration(0.5));
            json.number("milliseconds95", 1000 * report.duration(0.95));
            json.object(
                    "verdicts",
                    () -> {
                        for (var verdict : Verdict.values()) {
                            json.whole(
                                    verdict.name().toLowerCase(Locale.ROOT), report.count(verdict));
                        }
                    });
            json.texts("unread", report.unread());
            json.objects(
                    "models",
                    report.byModel().entrySet(),
                    entry -> {
                        json.text("model", entry.getKey());
                        json.objects(
                                "tests",
                                entry.getValue(),
                                result -> {
                                    json.text("id", result.id());
                                    json.text("file", result.file());
                                    json.text(
                                            "verdict",
                                            result.verdict().name().toLowerCase(Locale.ROOT));
                                    json.objects(
                                            "misses",
                                            result.misses(),
                                            miss -> {
                                                json.text("element", miss.element());
                                                json.text("expected", miss.expected());
                                                json.text("actual", miss.actual());
                                            });
                                    json.texts("faults", List.copyOf(result.faults()));
                                });
                    });
        });
    }
}
