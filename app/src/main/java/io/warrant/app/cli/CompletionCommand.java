package io.warrant.app.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.Locale;

/// Prints what makes a shell complete this program's commands and options.
@Command(
        name = "completion",
        header = "Print the completion script of a shell.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(warrant completion bash)",
            "  warrant completion zsh > ~/.warrant-completion; echo '. ~/.warrant-completion' >>"
                    + " ~/.zshrc"
        })
final class CompletionCommand implements Runnable {

    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    Shell shell = Shell.BASH;

    @Spec CommandSpec spec = CommandSpec.create();

    private final Session session;

    CompletionCommand(Session session) {
        this.session = session;
    }

    /// The same script serves both: it turns zsh's bash emulation on by itself.
    @Override
    public void run() {
        var script = AutoComplete.bash("warrant", spec.root().commandLine());
        session.emit(script, Session.Encoding.UTF_8, null);
    }
}
