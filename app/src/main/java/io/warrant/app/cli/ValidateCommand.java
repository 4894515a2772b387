package io.warrant.app.cli;

import io.warrant.app.text.Figures;
import io.warrant.app.text.Lines;
import io.warrant.app.text.Paint;
import io.warrant.sources.cases.Problem;
import io.warrant.sources.cases.Validation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// Says everything that is wrong with a record at once.
@Command(
        name = "validate",
        header = "Say everything that is wrong with a case, at once.",
        description = "Exit code 2 where the case would be refused.",
        footerHeading = "%nExamples:%n",
        footer = {"  warrant validate patient.json", "  cat patient.yaml | warrant validate -"})
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CASE",
            description =
                    "A phenopacket or a case in Warrant's own format; `-` for standard input.")
    String file = "";

    private final Session session;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var base = Knowledge.open(session).base();
        var validation =
                file.equals(CaseInput.STANDARD_INPUT)
                        ? Validation.of(session.terminal().in(), "standard input", base)
                        : Validation.of(CaseInput.path(file), base);
        session.emit(text(validation), Session.Encoding.SCREEN, null);
        return validation.isValid() ? ExitCode.OK : ExitCode.INPUT;
    }

    private String text(Validation validation) {
        var lines = new Lines(session.style());
        for (var problem : validation.problems()) {
            boolean error = problem.severity() == Problem.Severity.ERROR;
            lines.add(
                    lines.paint(error ? Paint.AGAINST : Paint.FAINT, error ? "error" : "warning")
                            + "  ",
                    "    ",
                    problem.sentence());
        }
        int errors = validation.errors().size();
        int warnings = validation.warnings().size();
        lines.add(
                "",
                validation.name()
                        + ": "
                        + (errors == 0 && warnings == 0
                                ? "nothing is wrong."
                                : count(errors, "error")
                                        + ", "
                                        + count(warnings, "warning")
                                        + "."));
        return lines.toString();
    }

    private static String count(int number, String what) {
        return Figures.count(number, what);
    }
}
