package io.warrant.app.cli;

import io.warrant.app.perceive.ModelText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// What can be learnt, and which models there are.
@Command(
        name = "list",
        header = "List what can be learnt, and the models that were trained.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant perception list", "  warrant perception list --models models"},
        description =
                "Each model shows what it was made of and how well it did on what it hadn't seen.")
final class PerceptionListCommand implements Runnable {

    @Mixin ModelOptions models = new ModelOptions();

    private final Session session;

    PerceptionListCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        session.emit(
                ModelText.list(models.shelf(session), session.style()),
                Session.Encoding.SCREEN,
                null);
    }
}
