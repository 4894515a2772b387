package io.warrant.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;

/// The commands that measure.
@Command(
        name = "bench",
        header = "Measure how good and how fast results are.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant bench rank --cases phenopackets.zip --folds 5",
            "  warrant bench compare before.json after.json",
            "  warrant bench calibration --cases phenopackets.zip",
            "  warrant bench reading --corpus gscplus.zip",
            "  warrant bench consult --cases phenopackets.zip --sample 500",
            "  warrant bench osce --cases agentclinic-medqa.jsonl.gz --diseases all",
            "  warrant bench triage --vignettes semigran.jsonl.gz",
            "  warrant bench ledger --kills 50",
            "  warrant bench service --url http://127.0.0.1:8080"
        })
final class BenchCommand implements Runnable, Group {

    @Spec CommandSpec spec = CommandSpec.create();

    private final Session session;

    BenchCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Object> subcommands() {
        return List.of(
                new BenchRankCommand(session),
                new BenchCompareCommand(session),
                new BenchCalibrationCommand(session),
                new BenchReadingCommand(session),
                new BenchConsultCommand(session),
                new BenchOsceCommand(session),
                new BenchTriageCommand(session),
                new BenchLedgerCommand(session),
                new BenchCalculatorsCommand(session),
                new BenchSelectCommand(session),
                new BenchCriteriaCommand(session),
                new BenchPerceptionCommand(session),
                new BenchFederatedCommand(session),
                new BenchServiceCommand(session));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command");
    }
}
