package io.warrant.app.cli;

import io.warrant.app.json.ReadingJson;
import io.warrant.app.page.ReadingPage;
import io.warrant.app.text.Names;
import io.warrant.app.text.ReadingText;
import io.warrant.sources.reading.FindingsList;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// From a note to findings.
@Command(
        name = "read",
        header = "Read findings from a note or a FHIR record, with the words they come from.",
        description = {
            "Tells for each finding whether the patient has it, lacks it, may have it, had it, or"
                    + " whether it is a relative's or only feared, and which words decided that."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant read note.txt",
            "  warrant read note.txt --format html --out note.html",
            "  warrant read note.txt --findings findings.tsv    # then edit findings.tsv, and",
            "  warrant diagnose note.txt --findings findings.tsv"
        })
final class ReadCommand implements Runnable {

    @Parameters(
            paramLabel = "NOTE",
            description =
                    "A note as plain text (UTF-8), or FHIR R4 as JSON; `-` for standard input.")
    String file = "";

    @Mixin NoteOptions notes = new NoteOptions();
    @Mixin OutputOptions output = new OutputOptions();

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            description = "Also write the findings as a list to edit, for `warrant diagnose`.")
    @Nullable Path findings;

    private final Session session;

    ReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var base = Knowledge.open(session).base();
        var record = notes.load(session, base, file);
        if (findings != null) {
            var list = FindingsList.write(record.reading(), base.ontology());
            AtomicFile.write(findings, list.getBytes(StandardCharsets.UTF_8));
            session.notice("Findings to edit: " + findings);
        }
        var text =
                switch (output.format()) {
                    case TEXT -> ReadingText.render(record, new Names(base), output.style(session));
                    case JSON -> ReadingJson.render(record, base);
                    case HTML -> ReadingPage.render(record, base);
                    case MARKDOWN, PHENOPACKET, FHIR -> throw output.unfit("What was read");
                };
        output.emit(session, text);
    }
}
