package io.warrant.app.cli;

import io.warrant.app.cases.CaseFolder;
import io.warrant.app.cases.ExportReader;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.cases.CaseDraft;
import io.warrant.ledger.store.Ledger;
import io.warrant.sources.cases.CaseReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Files become kept cases.
@Command(
        name = "import",
        header = "Keep records, or cases that were exported.",
        description =
                "Takes whatever `warrant diagnose` takes, and what `warrant cases export` wrote."
                        + " Prints the ids of the cases.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  warrant cases import patient.yaml --title \"Ward 3, bed 2\" --store ledger.db",
            "  warrant cases import exported/*.json --store ledger.db"
        })
final class CasesImportCommand implements Runnable {

    private static final long LONGEST = 50L << 20;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files.")
    List<String> files = new ArrayList<>();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "What to call the cases. It is deleted with them, and is in no log.")
    String title = "";

    @Mixin NoteOptions notes = new NoteOptions();
    @Mixin StoreOptions store = new StoreOptions();

    private final Session session;

    CasesImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        var contents = files.stream().map(CasesImportCommand::content).toList();
        check(contents);
        try (var ledger = store.open(session)) {
            for (var content : contents) {
                session.emit(take(ledger, content) + "\n", Session.Encoding.SCREEN, null);
            }
        }
    }

    /// Refuses all before any is kept.
    private void check(List<byte[]> contents) {
        if (contents.stream().allMatch(ExportReader::isExport)) {
            return;
        }
        var base = Knowledge.open(session).base();
        for (int i = 0; i < contents.size(); i++) {
            if (!ExportReader.isExport(contents.get(i))) {
                CaseReader.read(
                        new ByteArrayInputStream(contents.get(i)),
                        files.get(i),
                        base,
                        notes.language);
            }
        }
    }

    private String take(Ledger ledger, byte[] content) {
        if (ExportReader.isExport(content)) {
            return CaseFolder.take(ledger, StoreOptions.LOCAL, ExportReader.read(content)).value();
        }
        return ledger.cases().save(StoreOptions.LOCAL, new CaseDraft(title, content)).id().value();
    }

    private static byte[] content(String name) {
        var file = CaseInput.path(name);
        try {
            if (Files.size(file) > LONGEST) {
                throw new InvalidCaseException(
                        file
                                + " is too long for one patient's record. Give a file of at most "
                                + (LONGEST >> 20)
                                + " MiB.");
            }
            var content = Files.readAllBytes(file);
            if (content.length == 0) {
                throw new InvalidCaseException(file + " is empty. Give a record.");
            }
            return content;
        } catch (IOException e) {
            throw new InvalidCaseException(
                    file + " can't be read. Check its name and that you may read it.", e);
        }
    }
}
