package io.warrant.app.cli;

import io.warrant.app.exchange.Program;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.List;

/// The command that holds all others.
@Command(
        name = "warrant",
        header = "Argued differential diagnosis, with the publications behind every weight.",
        description = {
            "",
            "Decision support for professionals. Not a medical device; it does not replace clinical"
                    + " judgement."
        },
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions, of every command:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a bug in the program",
            "2:the case or the command line is wrong",
            "3:the knowledge is broken or lacks something",
            "4:something outside did not answer; try again",
            "5:a setting is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  warrant --version", "  source <(warrant completion bash)"})
final class WarrantCommand implements Runnable {

    @Mixin GlobalOptions options = new GlobalOptions();

    @Option(
            names = {"-V", "--version"},
            description = "Show the versions of the program and of its knowledge.")
    boolean version;

    @Spec CommandSpec spec = CommandSpec.create();

    private final Session session;

    WarrantCommand(Terminal terminal) {
        session = new Session(terminal, options);
    }

    Session session() {
        return session;
    }

    List<Object> subcommands() {
        return List.of(
                new DiagnoseCommand(session),
                new ReadCommand(session),
                new ExplainCommand(session),
                new TriageCommand(session),
                new ArgueCommand(session),
                new ConsultCommand(session),
                new ValidateCommand(session),
                new TermCommand(session),
                new DiseaseCommand(session),
                new GuidelineCommand(session),
                new CalculatorCommand(session),
                new PerceiveCommand(session),
                new PerceptionCommand(session),
                new KnowledgeCommand(session),
                new CasesCommand(session),
                new AgreementCommand(session),
                new AuditCommand(session),
                new BenchCommand(session),
                new ServeCommand(session),
                new McpCommand(session),
                new KeyCommand(session),
                new DemoCommand(session),
                new CompletionCommand(session));
    }

    @Override
    public void run() {
        if (!version) {
            throw new ParameterException(spec.commandLine(), "Name a command");
        }
        session.emit(
                Program.name() + "\n" + Knowledge.version(session) + "\n",
                Session.Encoding.SCREEN,
                null);
    }
}
