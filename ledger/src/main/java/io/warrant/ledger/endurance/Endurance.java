package io.warrant.ledger.endurance;

import io.warrant.engine.errors.UnavailableException;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Head;
import io.warrant.ledger.store.Ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Starts a process that writes, kills it with SIGKILL at a moment that chance chooses, and holds
/// what is left against all that it ever acknowledged. It shows what the death of the program
/// costs; the loss of power, which may take what the system only believes to be on disk, it can't
/// show.
public final class Endurance {

    private static final int MOST_LINES = 300;
    private static final int MOST_MILLISECONDS = 30;

    private final String address;
    private final long seed;
    private final List<Acknowledged> all = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    /// @param address a ledger of its own: it is filled with made-up cases
    public Endurance(String address, long seed) {
        this.address = address;
        this.seed = seed;
    }

    /// When a writer is killed.
    ///
    /// @param lines after it acknowledged so much
    /// @param milliseconds and so much time has passed
    private record Moment(int lines, int milliseconds) {}

    /// Kills so many writers, one after the other.
    public Endured run(int kills) {
        open().close();
        var random = new SplittableRandom(seed);
        for (int i = 0; i < kills; i++) {
            var moment =
                    new Moment(random.nextInt(1, MOST_LINES), random.nextInt(MOST_MILLISECONDS));
            var said = killOne(random.nextLong(), moment);
            all.addAll(said);
            check(said);
        }
        return finish(kills);
    }

    private Ledger open() {
        return Ledger.open(address, InstantSource.system(), "endurance");
    }

    /// @return what it acknowledged before it died
    private List<Acknowledged> killOne(long writerSeed, Moment moment) {
        try {
            var process = start(writerSeed);
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8))) {
                var first = lines.readLine();
                if (!WritingProcess.READY.equals(first)) {
                    process.destroyForcibly();
                    throw new UnavailableException(
                            "The writing process didn't start. Check that the ledger can be written"
                                    + " to.");
                }
                var said = new ArrayList<Acknowledged>();
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    Acknowledged.parse(line).ifPresent(said::add);
                    if (said.size() == moment.lines) {
                        Thread.ofVirtual().start(() -> kill(process, moment.milliseconds));
                    }
                }
                process.waitFor();
                return said;
            }
        } catch (IOException | InterruptedException e) {
            throw new UnavailableException(
                    "The writing process couldn't be started or ended. Try again.", e);
        }
    }

    private Process start(long writerSeed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        address,
                        Long.toString(writerSeed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// On Unix, destroying by force is SIGKILL. By its handle, since the process itself would drop
    /// what it said last.
    private static void kill(Process process, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly();
    }

    private void check(List<Acknowledged> said) {
        try (var ledger = open()) {
            for (var one : said) {
                if (!isThere(ledger, one)) {
                    lost.add(one.toString());
                }
            }
        }
    }

    private static boolean isThere(Ledger ledger, Acknowledged one) {
        return switch (one) {
            case Acknowledged.InLog(var head) -> isThere(ledger, head);
            case Acknowledged.OfCase(var id, long version, var content) ->
                    ledger.cases().find(id).stream()
                            .flatMap(found -> found.versions().stream())
                            .anyMatch(kept ->
                                    kept.number() == version
                                            && Digest.of(kept.body()).equals(content));
            case Acknowledged.OfJudgement(var id, var head) ->
                    isThere(ledger, head) && !ledger.judgements().of(id).isEmpty();
        };
    }

    private static boolean isThere(Ledger ledger, Head head) {
        return ledger.log().find(head.number()).stream()
                .anyMatch(stored -> stored.entry().head().equals(head));
    }

    /// The log must hold all heads that were ever acknowledged.
    private Endured finish(int kills) {
        try (var ledger = open()) {
            var heads = new ArrayList<Head>();
            var count = new Endured.Count(0, 0, 0);
            for (var one : all) {
                count = count.plus(one);
                switch (one) {
                    case Acknowledged.InLog(var head) -> heads.add(head);
                    case Acknowledged.OfJudgement(_, var head) -> heads.add(head);
                    case Acknowledged.OfCase _ -> {}
                }
            }
            return new Endured(kills, seed, count, lost, ledger.log().verify(heads));
        }
    }
}
