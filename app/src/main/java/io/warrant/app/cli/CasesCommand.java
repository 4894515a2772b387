package io.warrant.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;

/// The commands on kept cases.
@Command(
        name = "cases",
        header = "Keep patients' cases, with people's judgements on them.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant cases import patient.yaml --store ledger.db",
            "  warrant cases list --store ledger.db",
            "  warrant cases export 3f9k2m --store ledger.db --out case.json",
            "  warrant cases delete --retention 365 --store ledger.db"
        })
final class CasesCommand implements Runnable, Group {

    @Spec CommandSpec spec = CommandSpec.create();

    private final Session session;

    CasesCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Object> subcommands() {
        return List.of(
                new CasesListCommand(session),
                new CasesShowCommand(session),
                new CasesExportCommand(session),
                new CasesImportCommand(session),
                new CasesDeleteCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
