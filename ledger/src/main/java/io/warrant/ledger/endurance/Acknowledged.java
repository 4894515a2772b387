package io.warrant.ledger.endurance;

import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Head;
import io.warrant.ledger.cases.CaseId;

import java.util.Optional;

/// What the writing process said is on disk, one line each.
sealed interface Acknowledged {

    /// Every line ends so; one that doesn't was cut off, and acknowledges nothing.
    String END = " .";

    /// An entry of the log.
    record InLog(Head head) implements Acknowledged {

        @Override
        public String toString() {
            return "entry " + head + END;
        }
    }

    /// A version of a case.
    record OfCase(CaseId id, long version, Digest content) implements Acknowledged {

        @Override
        public String toString() {
            return "case " + id + " " + version + " " + content + END;
        }
    }

    /// A judgement, by the number of its entry.
    record OfJudgement(CaseId id, Head head) implements Acknowledged {

        @Override
        public String toString() {
            return "judgement " + id + " " + head + END;
        }
    }

    /// Reads a line; empty for one that was cut off.
    static Optional<Acknowledged> parse(String line) {
        if (!line.endsWith(END)) {
            return Optional.empty();
        }
        var words = line.split(" ");
        return switch (words[0]) {
            case "entry" -> Optional.of(new InLog(Head.parse(words[1])));
            case "case" ->
                    Optional.of(
                            new OfCase(
                                    new CaseId(words[1]),
                                    Long.parseLong(words[2]),
                                    new Digest(words[3])));
            case "judgement" ->
                    Optional.of(new OfJudgement(new CaseId(words[1]), Head.parse(words[2])));
            default -> throw new IllegalStateException("the writer said: " + words[0]);
        };
    }
}
