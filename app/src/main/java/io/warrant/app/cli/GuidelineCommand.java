package io.warrant.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;

/// The commands on computable guidelines.
@Command(
        name = "guideline",
        header = "Criteria, scores and calculators: find them, run them, test them.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant guideline search pneumonia severity",
            "  warrant guideline show CURB-65.v1",
            "  warrant guideline run BMI.v1 --input weight=\"70 kg\" --input height=\"175 cm\"",
            "  warrant guideline select note.txt",
            "  warrant guideline run \"Mean Arterial Pressure\" note.txt",
            "  warrant guideline test --tests tests.zip --json results.json"
        })
final class GuidelineCommand implements Runnable, Group {

    @Spec CommandSpec spec = CommandSpec.create();

    private final Session session;

    GuidelineCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Object> subcommands() {
        return List.of(
                new GuidelineListCommand(session),
                new GuidelineSearchCommand(session),
                new GuidelineShowCommand(session),
                new GuidelineSelectCommand(session),
                new GuidelineRunCommand(session),
                new GuidelineTestCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
