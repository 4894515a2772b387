package io.warrant.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.pack.PackWriter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The commands on kept cases and the audit log.
class LedgerCommandsTest {

    private static final String CASE = "case: toy\nobserved: [murmur]\n";

    @TempDir Path folder;
    private String record = "";

    @BeforeEach
    void write() throws IOException {
        PackWriter.write(ToyWorld.knowledge().columns(), "toy", folder.resolve("toy.pack"));
        record = Files.writeString(folder.resolve("case.yaml"), CASE).toString();
    }

    private Run run(String... arguments) {
        return on("ledger.db", arguments);
    }

    private Run on(String store, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--knowledge", folder.resolve("toy.pack").toString()));
        return new Run.Setting()
                .env("WARRANT_STORE", folder.resolve(store).toString())
                .run(all.toArray(String[]::new));
    }

    private String imported() {
        var run = run("cases", "import", record, "--title", "Bed 2");
        assertThat(run.err()).isEmpty();
        return run.out().strip();
    }

    @Test
    void importsListsShowsAndDeletes() {
        var id = imported();
        assertThat(run("cases", "list").out()).contains(id, "version 1", "Bed 2", "1 case.");
        assertThat(run("cases", "list", "-f", "json").out()).contains("\"id\": \"" + id + '"');
        assertThat(run("cases", "show", id).out()).contains("Bed 2").endsWith(CASE);
        assertThat(run("cases", "export", id, "--record").out()).isEqualTo(CASE);
        var deleted = run("cases", "delete", id);
        assertThat(deleted.out()).startsWith("Deleted 1 case and 0 inputs. Head of the log: ");
        assertThat(run("cases", "list").out()).isEqualTo("0 cases.\n");
        var gone = run("cases", "show", id);
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).contains("There is no case " + id);
        assertThat(run("audit", "list", "--case", id).out())
                .contains("delete", "view", "export", "save");
        assertThat(run("audit", "verify").code()).isZero();
    }

    @Test
    void anExportIsTakenBack() {
        var id = imported();
        var file = folder.resolve("export.json");
        assertThat(run("cases", "export", id, "--out", file.toString()).code()).isZero();
        assertThat(on("other.db", "cases", "import", file.toString()).out().strip()).isEqualTo(id);
        assertThat(on("other.db", "cases", "export", id, "--record").out()).isEqualTo(CASE);
        var twice = on("other.db", "cases", "import", file.toString());
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err()).contains("here already");
    }

    @Test
    void importsNothingWhereOneFileIsWrong() throws IOException {
        var wrong = Files.writeString(folder.resolve("wrong.yaml"), "observed: [nonsense]");
        assertThat(run("cases", "import", record, wrong.toString()).code()).isEqualTo(2);
        assertThat(folder.resolve("ledger.db")).doesNotExist();
    }

    @Test
    void retentionDeletesWhatIsOld() {
        imported();
        assertThat(run("cases", "delete", "--retention", "1").out()).startsWith("Deleted 0 cases");
        assertThat(run("cases", "delete", "--retention", "-1").code()).isEqualTo(2);
        assertThat(run("cases", "delete").code()).isEqualTo(2);
    }

    @Test
    void verifiesAgainstAHeadThatWasKept() throws IOException {
        imported();
        var early = Files.readAllBytes(folder.resolve("ledger.db"));
        imported();
        var head = run("audit", "head").out().strip();
        assertThat(run("audit", "verify", "--head", head).out())
                .startsWith("The log is as it was written");
        assertThat(run("audit", "verify").out()).contains("give one with --head");
        Files.write(folder.resolve("ledger.db"), early);
        assertThat(run("audit", "verify").code()).isZero();
        var verified = run("audit", "verify", "--head", head);
        assertThat(verified.code()).isEqualTo(2);
        assertThat(verified.out()).contains("tampered", "cut off");
        assertThat(run("audit", "verify", "--head", "nonsense").code()).isEqualTo(2);
    }

    @Test
    void reportsAgreement() {
        imported();
        assertThat(run("agreement").out()).contains("Nothing yet");
        assertThat(run("agreement", "--json", "-").out())
                .contains("\"schema\": \"warrant/agreement/1\"");
    }

    @Test
    void refusesALedgerThatIsNotThere() {
        var none = on("typo.db", "audit", "list");
        assertThat(none.code()).isEqualTo(5);
        assertThat(none.err()).contains("There is no ledger", "typo.db");
        assertThat(folder.resolve("typo.db")).doesNotExist();
        var unnamed = Run.of("cases", "list");
        assertThat(unnamed.code()).isEqualTo(5);
        assertThat(unnamed.err()).contains("WARRANT_STORE");
        imported();
        var missing = run("audit", "replay", "99");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("no entry 99");
        assertThat(run("audit", "replay", "1").err()).contains("no result (begin)");
    }
}
