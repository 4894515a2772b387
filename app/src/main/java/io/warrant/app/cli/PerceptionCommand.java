package io.warrant.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;

/// The commands on models of pictures, signals and tables.
@Command(
        name = "perception",
        header = "Models that read pictures, signals and tables: list and train them.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant perception list",
            "  warrant perception train ecg-normal --data ptbxl-500.zip",
            "  warrant perception add xray.onnx --manifest xray.json",
            "  warrant perceive record.hea --out seen.html",
            "  warrant diagnose patient.yaml --attach record.hea"
        })
final class PerceptionCommand implements Runnable, Group {

    @Spec CommandSpec spec = CommandSpec.create();

    private final Session session;

    PerceptionCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Object> subcommands() {
        return List.of(
                new PerceptionListCommand(session),
                new PerceptionTrainCommand(session),
                new PerceptionAddCommand(session),
                new PerceptionTermCommand(session),
                new PerceptionRuleCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
