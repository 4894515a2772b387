package io.warrant.app.cli;

import io.warrant.engine.argument.Basis;
import io.warrant.sources.cases.CaseReader;
import io.warrant.sources.starter.ExampleCase;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The main job on an example.
@Command(
        name = "demo",
        header = "Diagnose an example case with the best knowledge at hand.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant demo",
            "  warrant demo common",
            "  warrant demo rare --format html --out report.html"
        })
final class DemoCommand implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "EXAMPLE",
            description = "${COMPLETION-CANDIDATES}. Default: rare.")
    Example example = Example.RARE;

    @Mixin OutputOptions output = new OutputOptions();

    private final Session session;

    /// An example case as the command line spells it.
    enum Example {
        RARE(ExampleCase.RARE),
        COMMON(ExampleCase.COMMON);

        private final ExampleCase content;

        Example(ExampleCase content) {
            this.content = content;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var knowledge = Knowledge.open(session);
        var yaml = example.content.yaml().getBytes(StandardCharsets.UTF_8);
        var subject =
                CaseReader.read(
                        new ByteArrayInputStream(yaml),
                        example.content.fileName(),
                        knowledge.base());
        int similar = new ReasoningOptions().similar(output.format());
        var differential =
                knowledge
                        .reasoner()
                        .diagnose(subject, Basis.Settings.USUAL, 5)
                        .withPrecedents(similar);
        output.emit(
                session, DiagnoseCommand.render(differential, knowledge.base(), output, session));
        session.notice("");
        session.notice("Your own case: warrant diagnose patient.json, or");
        session.notice("  warrant diagnose -o \"Ectopia lentis\" -o Arachnodactyly");
    }
}
