package io.warrant.app.cli;

import picocli.CommandLine;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, Terminal.ofProcess()));
    }

    /// Runs one command.
    ///
    /// @return the exit code, see [ExitCode]
    static int run(String[] arguments, Terminal terminal) {
        var root = new WarrantCommand(terminal);
        var failures = new Failures(root.session());
        try {
            return commandLine(root)
                    .setParameterExceptionHandler((usage, _) -> failures.usage(usage))
                    .setExecutionExceptionHandler((problem, _, _) -> failures.problem(problem))
                    .execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.problem(e);
        }
    }

    private static CommandLine group(Group command) {
        var line = new CommandLine(command);
        command.subcommands().forEach(line::addSubcommand);
        return line;
    }

    static CommandLine commandLine(WarrantCommand root) {
        var line = new CommandLine(root);
        for (var command : root.subcommands()) {
            line.addSubcommand(command instanceof Group group ? group(group) : command);
        }
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(100, root.session().terminal().screen().width()))
                .setUsageHelpAutoWidth(false)
                .setOut(root.session().writer())
                .setColorScheme(root.session().helpColours());
    }
}
