package io.warrant.app.cli;

import io.warrant.app.text.FittingText;
import io.warrant.engine.learning.Calibrating;
import io.warrant.engine.learning.CrossValidation;
import io.warrant.engine.learning.Fitting;
import io.warrant.engine.learning.Learning;
import io.warrant.sources.pack.PackWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// Fits the model's parameters to the solved cases that knowledge has learned from.
@Command(
        name = "fit",
        header = "Fit the model's parameters to the solved cases of a pack.",
        description = {
            "Tries other values of the numbers that nobody counted (docs/assumptions.md), one after"
                + " the other, on four fifths of the publications, and reports what they give on"
                + " the fifth that was held out. Takes several minutes. The values, and where they"
                + " come from, are stored in the new pack."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant knowledge fit --out fitted.pack",
            "  warrant knowledge fit --knowledge taught.pack --out fitted.pack"
        })
final class KnowledgeFitCommand implements Runnable {

    @Option(
            names = "--out",
            paramLabel = "PACK",
            required = true,
            description = "The pack to write.")
    Path out = Path.of("");

    private final Session session;

    KnowledgeFitCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var knowledge = Knowledge.open(session);
        Fitting.Fitted fitted;
        String fingerprint;
        try (var progress = ProgressLine.on(session)) {
            var tried = new AtomicInteger();
            fitted =
                    Fitting.fit(
                            knowledge.base(),
                            _ -> progress.at("Trying values", tried.incrementAndGet(), -1));
            var columns =
                    Calibrating.calibrate(
                            Learning.recompile(knowledge.base(), fitted.parameters()),
                            done -> progress.at("Calibrating", done, CrossValidation.FOLDS));
            fingerprint = PackWriter.write(columns, knowledge.name(), out);
        }
        session.emit(
                FittingText.render(fitted, out.toString(), fingerprint),
                Session.Encoding.SCREEN,
                null);
    }
}
