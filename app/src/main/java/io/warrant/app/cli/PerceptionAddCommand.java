package io.warrant.app.cli;

import io.warrant.app.perceive.ModelText;
import io.warrant.perception.onnx.OnnxModels;
import io.warrant.perception.remote.RemoteModels;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Puts a model that others trained on the shelf.
@Command(
        name = "add",
        header = "Add a model that others trained: an ONNX file, or one that is served.",
        description =
                "The manifest tells what goes in and what comes out, and which terms the outputs"
                    + " stand for; docs/perception.md shows one. The model is checked against it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant perception add xray.onnx --manifest xray.json",
            "  warrant perception add --manifest served.json   # one that is served over HTTP"
        })
final class PerceptionAddCommand implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The ONNX file. Without one, the manifest names an endpoint.")
    @Nullable Path file;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            required = true,
            description = "What it takes and gives, as JSON.")
    Path manifest = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "What to call the model. Default: the file's name without its ending.")
    @Nullable String name;

    @Mixin ModelOptions models = new ModelOptions();

    private final Session session;

    PerceptionAddCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var shelf = models.shelf(session);
        var named = (file == null ? manifest : file).getFileName().toString();
        var called = name == null ? named.replaceFirst("\\.[a-z]+$", "") : name;
        if (file == null) {
            RemoteModels.add(manifest, shelf.place(called));
        } else {
            OnnxModels.add(file, manifest, shelf.place(called));
        }
        session.emit(
                ModelText.one(called, shelf.card(called), session.style()),
                Session.Encoding.SCREEN,
                null);
    }
}
