package io.warrant.ledger.judgements;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.ledger.audit.Deed;
import io.warrant.ledger.audit.Digest;
import io.warrant.ledger.audit.Salt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// A person's view of a case, beside the program's.
///
/// @param opinions on diagnoses, in the order in which the person ranks them
/// @param corrections of findings
/// @param why what the person says of the whole, maybe empty
/// @param answer what the program said of the same version of the case
public record Judgement(
        Occasion occasion,
        List<Opinion> opinions,
        List<Correction> corrections,
        String why,
        Answer answer) {

    public Judgement {
        opinions = List.copyOf(opinions);
        corrections = List.copyOf(corrections);
        Wording.reason(why);
        if (opinions.isEmpty() && corrections.isEmpty() && why.isBlank()) {
            throw new InvalidCaseException(
                    "The judgement is empty. Give opinions on claims, corrections of findings, or"
                            + " say why.");
        }
        var seen = new HashSet<String>();
        for (var opinion : opinions) {
            if (!seen.add(opinion.disease())) {
                throw new InvalidCaseException(
                        "The judgement has two opinions on "
                                + opinion.disease()
                                + ". Give one for each disease.");
            }
        }
    }

    /// The diagnosis that the person holds to be first: the first accepted one, else the first that
    /// isn't rejected; empty where they hold none.
    public Optional<String> first() {
        return first(Verdict.ACCEPTED).or(() -> first(Verdict.POSSIBLE));
    }

    private Optional<String> first(Verdict verdict) {
        return opinions.stream()
                .filter(opinion -> opinion.verdict() == verdict)
                .map(Opinion::disease)
                .findFirst();
    }

    /// The hash of all of it, as the log has it.
    public Digest sealed(Salt salt) {
        var parts = new ArrayList<String>();
        parts.add(occasion.id().value());
        parts.add(Long.toString(occasion.version()));
        parts.add(Deed.time(occasion.at()));
        parts.add(occasion.who());
        parts.add(occasion.stage().name());
        parts.add("opinions " + opinions.size());
        for (var opinion : opinions) {
            parts.addAll(List.of(opinion.disease(), opinion.verdict().name(), opinion.why()));
        }
        parts.add("corrections " + corrections.size());
        for (var each : corrections) {
            parts.addAll(List.of(each.term(), each.from().name(), each.to().name(), each.why()));
        }
        parts.add(why);
        parts.addAll(answer.diseases());
        parts.addAll(List.of(answer.knowledge(), answer.program()));
        return salt.seal(
                parts.stream()
                        .map(part -> part.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new));
    }

    /// The program's first claim; empty where it had none.
    public Optional<String> answered() {
        return answer.diseases().stream().findFirst();
    }
}
