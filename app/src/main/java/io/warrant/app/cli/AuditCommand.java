package io.warrant.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;

/// The commands on the audit log.
@Command(
        name = "audit",
        header = "See who did what, find tampering, and make old results again.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant audit list --store ledger.db",
            "  warrant audit head --store ledger.db > head.txt    # keep it elsewhere",
            "  warrant audit verify --store ledger.db --head $(cat head.txt)",
            "  warrant audit replay 17 --store ledger.db --out result.json"
        })
final class AuditCommand implements Runnable, Group {

    @Spec CommandSpec spec = CommandSpec.create();

    private final Session session;

    AuditCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Object> subcommands() {
        return List.of(
                new AuditListCommand(session),
                new AuditHeadCommand(session),
                new AuditVerifyCommand(session),
                new AuditReplayCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
