package io.warrant.app.cli;

import io.warrant.app.perceive.ModelText;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Learns a model from labelled data.
@Command(
        name = "train",
        header = "Learn a model from labelled data, on this machine.",
        description =
                "The model is kept with the hash of its data, its settings, and how well it did on"
                        + " parts that it didn't learn from.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant perception train ecg-normal --data ptbxl-500.zip",
            "  warrant perception train idrid-lesions --data idrid.zip --models models"
        })
final class PerceptionTrainCommand implements Runnable {

    @Mixin TrainingOptions training = new TrainingOptions();
    @Mixin ModelOptions models = new ModelOptions();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call the model. Default: the task's name.")
    @Nullable String name;

    private final Session session;

    PerceptionTrainCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var task = training.task();
        var shelf = models.shelf(session);
        var called = name == null ? task.name() : name;
        try (var progress = ProgressLine.on(session)) {
            task.train(training.data(), shelf.place(called), training.choices(), progress);
        }
        session.emit(
                ModelText.one(called, shelf.card(called), session.style()),
                Session.Encoding.SCREEN,
                null);
    }
}
