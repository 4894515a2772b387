package io.warrant.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;

/// The commands on medical calculators.
@Command(
        name = "calculator",
        header = "Medical calculators: equations, scores and dates, each with its steps.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant calculator search pneumonia",
            "  warrant calculator show curb-65",
            "  warrant calculator run ckd-epi -i sex=female -i age=60 -i creatinine=\"87 umol/L\""
        })
final class CalculatorCommand implements Runnable, Group {

    @Spec CommandSpec spec = CommandSpec.create();

    private final Session session;

    CalculatorCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Object> subcommands() {
        return List.of(
                new CalculatorListCommand(session),
                new CalculatorSearchCommand(session),
                new CalculatorShowCommand(session),
                new CalculatorRunCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
