package io.warrant.app.cli;

import io.warrant.app.page.PerceptionPage;
import io.warrant.app.perceive.OverlayPicture;
import io.warrant.app.perceive.Perceived;
import io.warrant.app.perceive.Perceiving;
import io.warrant.app.perceive.PerceptJson;
import io.warrant.app.perceive.PerceptText;
import io.warrant.app.perceive.ReportCheck;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.recording.Picture;
import io.warrant.sources.cases.Attachment;
import io.warrant.sources.cases.CaseReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Lets trained models look at recordings.
@Command(
        name = "perceive",
        header = "Let trained models look at pictures, ECGs and rows of tables.",
        description = {
            "Prints what each model saw, where, and how sure it is; with --out seen.html also draws"
                    + " it. A recording that can't be judged gives reasons and no findings."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant perceive eye.jpg --model idrid-lesions --out seen.html",
            "  warrant perceive eye.jpg --model idrid-grade --overrule haemorrhages=absent",
            "  warrant perceive smear.jpg --explain",
            "  warrant perceive records100/00001_lr.hea --format json",
            "  warrant perceive ward.csv#3 --model heart"
        })
final class PerceiveCommand implements Runnable {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Pictures (PNG, JPEG, TIFF, DICOM, NIfTI), WFDB headers (.hea), or rows of"
                            + " tables (.csv#ROW, .arff#ROW).")
    List<String> files = new ArrayList<>();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "Which model looks. Default: the only one that reads such files.")
    String model = "";

    @Option(
            names = "--overrule",
            paramLabel = "CONCEPT=WORD",
            split = ",",
            description =
                    "What you see of a concept that the answer rests on: absent, present, or how"
                            + " much of the field shows it, such as 0.5%%. May be repeated.")
    List<String> overruled = new ArrayList<>();

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Write the first picture with what was seen drawn on it, as PNG.")
    @Nullable Path overlay;

    @Option(
            names = "--explain",
            description =
                    "Find out by hiding parts what moved the model, for any model of pictures, and"
                            + " check that. Asks the model some three hundred times.")
    boolean explain;

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description =
                    "What else is known of the patient: each sentence of a report that a model"
                            + " drafts is held against it.")
    @Nullable Path subject;

    @Mixin ModelOptions models = new ModelOptions();
    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    PerceiveCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        List<Perceived> all;
        try (var perceiving = new Perceiving(models.shelf(session))) {
            all =
                    files.stream()
                            .map(file ->
                                    perceiving.perceive(
                                            new Attachment(
                                                    file, model, String.join(",", overruled))))
                            .map(seen -> explain ? perceiving.explained(seen) : seen)
                            .toList();
        }
        if (drafted(all)) {
            all = checked(all);
        }
        if (overlay != null) {
            draw(all.getFirst(), overlay);
        }
        output.emit(
                session,
                switch (output.format()) {
                    case TEXT -> PerceptText.render(all, output.style(session));
                    case JSON -> PerceptJson.render(all);
                    case HTML -> PerceptionPage.render(all);
                    case MARKDOWN, PHENOPACKET, FHIR -> throw output.unfit("What models saw");
                });
    }

    private static boolean drafted(List<Perceived> all) {
        return all.stream()
                .anyMatch(one ->
                        one.perception() instanceof Perception.Perceived seen
                                && !seen.report().isEmpty());
    }

    /// Reports are held against the case that is named; without one nothing can be verified.
    private List<Perceived> checked(List<Perceived> all) {
        var base = Knowledge.open(session).base();
        var known =
                subject == null
                        ? Case.of(Patient.UNKNOWN, List.of())
                        : CaseReader.read(subject, base);
        return ReportCheck.all(all, known, base);
    }

    private static void draw(Perceived seen, Path file) {
        if (!(seen.recording() instanceof Picture picture)
                || !(seen.perception() instanceof Perception.Perceived perceived)) {
            throw new ConfigurationException(
                    "--overlay draws on a picture that was readable, and "
                            + seen.recording().document()
                            + " is none. Leave it out.");
        }
        AtomicFile.write(file, OverlayPicture.of(picture, perceived.overlays()));
    }
}
