package io.warrant.app.cli;

import io.warrant.app.json.GuidelineTestJson;
import io.warrant.app.text.GuidelineTestText;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.sources.guidelines.GuidelineRelease;
import io.warrant.sources.guidelines.Shelf;
import io.warrant.sources.guidelines.TestReport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Runs the tests of computable guidelines.
@Command(
        name = "test",
        header = "Run the guidelines' own tests, or others: what passed, what didn't, and why.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant guideline test",
            "  warrant guideline test --tests tests.zip --json results.json"
        })
final class GuidelineTestCommand implements Runnable {

    @Option(
            names = "--tests",
            paramLabel = "ZIP|DIR",
            description =
                    "Files *.test.yml to run; models (*.gdl2.json) among them go before those of"
                            + " the knowledge. Default: the tests that came with the knowledge.")
    @Nullable Path tests;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write every result as JSON; - for standard output.")
    @Nullable Path json;

    private final Session session;

    GuidelineTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var models = Guidelines.of(Knowledge.open(session).base().columns());
        Map<String, Guideline> beside = Map.of();
        Map<String, String> texts = new TreeMap<>();
        if (tests == null) {
            models.tests().forEach(one -> texts.put(one.file(), one.text()));
        } else {
            var release = GuidelineRelease.load(tests);
            beside = release.models();
            texts.putAll(release.tests());
        }
        if (texts.isEmpty()) {
            throw new KnowledgeException(
                    (tests == null ? "The knowledge" : tests.toString())
                            + " has no tests of guidelines. Give a ZIP archive or folder with files"
                            + " *.test.yml as --tests.");
        }
        var report = TestReport.of(new Shelf(models, beside), texts);
        JsonOutput.emit(
                session,
                json,
                () -> GuidelineTestJson.write(report),
                () -> GuidelineTestText.render(report, session.style()));
    }
}
