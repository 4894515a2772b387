package io.warrant.ledger.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.ledger.audit.Breach;
import io.warrant.ledger.store.Ledger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;

/// Five kills of a writing process; `warrant bench ledger` does fifty.
@Timeout(300)
class EnduranceTest {

    private static final int KILLS = 5;

    @TempDir Path folder;

    @Test
    void nothingAcknowledgedIsLost() {
        var endured = new Endurance(folder.resolve("ledger.db").toString(), 5).run(KILLS);
        assertThat(endured.lost()).isEmpty();
        assertThat(endured.verification().breaches()).isEmpty();
        assertThat(endured.acknowledged().entries()).isPositive();
        assertThat(endured.acknowledged().cases()).isPositive();
        assertThat(endured.acknowledged().judgements()).isPositive();
        assertThat(endured.unacknowledged()).isNotNegative();
    }

    @Test
    void aLossWouldShow() throws Exception {
        var file = folder.resolve("ledger.db");
        var early = folder.resolve("early.db");
        try (var ledger = Ledger.open(file.toString(), InstantSource.system(), "test")) {
            ledger.log().head();
        }
        Files.copy(file, early);
        var first = new Endurance(file.toString(), 6).run(1);
        assertThat(first.isSound()).isTrue();
        assertThat(first.acknowledged().all()).isPositive();
        Files.copy(early, file, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(folder.resolve("ledger.db-wal"));
        Files.deleteIfExists(folder.resolve("ledger.db-shm"));
        try (var ledger = Ledger.existing(file.toString(), InstantSource.system(), "test")) {
            assertThat(ledger.log().verify(List.of(first.verification().head())).breaches())
                    .extracting(Breach::kind)
                    .containsExactly(Breach.Kind.TRUNCATED);
        }
    }

    @Test
    void aLineThatWasCutOffAcknowledgesNothing() {
        var whole = "entry 3:" + "a".repeat(64) + " .";
        assertThat(Acknowledged.parse(whole).orElseThrow()).hasToString(whole);
        assertThat(Acknowledged.parse(whole.substring(0, 20))).isEmpty();
        var kept = "case abc 2 " + "b".repeat(64) + " .";
        assertThat(Acknowledged.parse(kept).orElseThrow()).hasToString(kept);
        var judged = "judgement abc 3:" + "a".repeat(64) + " .";
        assertThat(Acknowledged.parse(judged).orElseThrow()).hasToString(judged);
    }
}
