package io.warrant.app.cli;

import io.warrant.engine.errors.WarrantException;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.stream.Collectors;

/// Turns whatever goes wrong into one line for a person and an exit code for a script.
final class Failures {

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /// The command line itself is wrong.
    int usage(ParameterException problem) {
        if (problem.getCause() instanceof WarrantException cause) {
            return problem(cause);
        }
        var message = sentence(message(problem));
        var command = problem.getCommandLine().getCommandSpec().qualifiedName();
        say(message + suggestion(problem) + " See `" + command + " --help`.", problem);
        return ExitCode.INPUT;
    }

    int problem(Throwable problem) {
        return switch (problem) {
            case WarrantException known -> {
                say(String.valueOf(known.getMessage()), known);
                yield ExitCode.of(known);
            }
            case ClosedOutputException _ -> ExitCode.OK;
            case OutOfMemoryError _ -> {
                say(
                        "There is not enough memory. Give more with"
                                + " WARRANT_JAVA_OPTS=-Xmx2g, for example.",
                        problem);
                yield ExitCode.CONFIGURATION;
            }
            default -> {
                // The message may hold patient text: only --debug shows it.
                say(
                        "This is a bug: "
                                + problem.getClass().getSimpleName()
                                + place(problem)
                                + ". Run it again with --debug and report what it prints.",
                        problem);
                yield ExitCode.BUG;
            }
        };
    }

    private void say(String message, Throwable problem) {
        session.terminal().err().println("warrant: " + message.strip());
        if (session.debug()) {
            problem.printStackTrace(session.terminal().err());
        }
    }

    private static String message(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            var first = unmatched.getUnmatched().getFirst();
            boolean group = !unmatched.getCommandLine().getSubcommands().isEmpty();
            var kind = first.startsWith("-") ? "option" : group ? "command" : "argument";
            return "Unknown " + kind + " '" + first + "'";
        }
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    }

    private static String suggestion(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        var near = unmatched.getSuggestions();
        if (near.isEmpty()) {
            return "";
        }
        return " Did you mean "
                + near.stream()
                        .limit(1)
                        .map(name -> "`" + name.strip() + "`")
                        .collect(Collectors.joining(" or "))
                + "?";
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
    }

    private static String place(Throwable problem) {
        for (var frame : problem.getStackTrace()) {
            if (frame.getClassName().startsWith("io.warrant.")) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
