package io.warrant.ledger.endurance;

import io.warrant.ledger.audit.Action;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Result;
import io.warrant.ledger.audit.Run;
import io.warrant.ledger.cases.CaseChange;
import io.warrant.ledger.cases.CaseDraft;
import io.warrant.ledger.cases.CaseId;
import io.warrant.ledger.judgements.Answer;
import io.warrant.ledger.judgements.Judgement;
import io.warrant.ledger.judgements.Occasion;
import io.warrant.ledger.judgements.Opinion;
import io.warrant.ledger.judgements.Stage;
import io.warrant.ledger.judgements.Verdict;
import io.warrant.ledger.store.Ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;

/// The process that is killed: many threads write made-up entries, cases and judgements as fast as
/// they can, and say what is acknowledged.
public final class WritingProcess {

    static final String READY = "ready";

    private static final int THREADS = 8;
    private static final int LONGEST_RECORD = 20_000;

    private final Ledger ledger;
    private final PrintStream out;

    private WritingProcess(Ledger ledger, PrintStream out) {
        this.ledger = ledger;
        this.out = out;
    }

    /// Takes the address of the ledger and a seed; ends when it is killed.
    public static void main(String[] arguments) {
        var random = new SplittableRandom(Long.parseLong(arguments[1]));
        var ledger = Ledger.existing(arguments[0], InstantSource.system(), "endurance");
        var writing = new WritingProcess(ledger, System.out);
        writing.say(READY);
        for (int i = 0; i < THREADS; i++) {
            var own = random.split();
            Thread.ofPlatform().start(() -> writing.forever(own));
        }
    }

    private void forever(SplittableRandom random) {
        while (true) {
            switch (random.nextInt(3)) {
                case 0 -> entry(random);
                case 1 -> keepCase(random);
                default -> judgement(random);
            }
        }
    }

    private void say(Object line) {
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }

    private void entry(SplittableRandom random) {
        var result = new Result(Run.of("", "limit=10\n", record(random)), "k", record(random));
        var entry =
                ledger.log().add("endurance", Action.DIAGNOSE, result, random.nextBoolean()).join();
        say(new Acknowledged.InLog(entry.head()));
    }

    private CaseId keepCase(SplittableRandom random) {
        var body = record(random);
        var saved = ledger.cases().save("endurance", new CaseDraft("", body));
        say(new Acknowledged.OfCase(saved.id(), 1, Digest.of(body)));
        if (random.nextBoolean()) {
            var other = record(random);
            var change =
                    ledger.cases().change("endurance", saved.id(), new CaseDraft("", other), 1);
            if (change instanceof CaseChange.Kept(long version)) {
                say(new Acknowledged.OfCase(saved.id(), version, Digest.of(other)));
            }
        }
        return saved.id();
    }

    private void judgement(SplittableRandom random) {
        var id = keepCase(random);
        var judgement =
                new Judgement(
                        new Occasion(id, 1, Instant.EPOCH, "endurance", Stage.AFTER),
                        List.of(new Opinion("TOY:1", Verdict.ACCEPTED, "")),
                        List.of(),
                        "",
                        new Answer(List.of("TOY:2", "TOY:1"), "k", "endurance"));
        var entry = ledger.judgements().add("endurance", judgement);
        say(new Acknowledged.OfJudgement(id, entry.head()));
    }

    private static byte[] record(SplittableRandom random) {
        var text = "record " + Long.toHexString(random.nextLong()) + " ";
        return text.repeat(1 + random.nextInt(LONGEST_RECORD / text.length()))
                .getBytes(StandardCharsets.UTF_8);
    }
}
