package io.warrant.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;

/// The commands about knowledge itself.
@Command(
        name = "knowledge",
        header = "Install, build, teach, check and compare knowledge.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant knowledge install",
            "  warrant knowledge info",
            "  warrant knowledge build --from ../shared/data --out full.pack",
            "  warrant knowledge learn --cases solved.zip --out taught.pack",
            "  warrant knowledge diff old.pack new.pack"
        })
final class KnowledgeCommand implements Runnable, Group {

    @Spec CommandSpec spec = CommandSpec.create();

    private final Session session;

    KnowledgeCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Object> subcommands() {
        return List.of(
                new KnowledgeInstallCommand(session),
                new KnowledgeBuildCommand(session),
                new KnowledgeLearnCommand(session),
                new KnowledgeFitCommand(session),
                new KnowledgeInfoCommand(session),
                new KnowledgeVerifyCommand(session),
                new KnowledgeDiffCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
