package io.warrant.ledger.agreement;

import io.warrant.ledger.judgements.Judgement;
import io.warrant.ledger.judgements.Stage;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How far people agree with the program. Where somebody judged a case more than once at a stage,
/// the last judgement counts. Diagnoses are the same where their ids are.
///
/// @param before judgements that were made before the answer was seen: independent of it
/// @param after judgements that were made knowing it
/// @param shift what changed between the two
public record Agreement(Strand before, Strand after, Shift shift) {

    /// Judgements of one stage.
    ///
    /// @param all of them together
    /// @param months by the month (UTC) in which they were made, the oldest first
    public record Strand(Period all, List<Period> months) {

        public Strand {
            months = List.copyOf(months);
        }
    }

    /// Whose judgement on which case.
    private record Who(String item, String name) {}

    /// @param judgements in the order in which they were made
    public static Agreement of(List<Judgement> judgements) {
        var before = last(judgements, Stage.BEFORE);
        var after = last(judgements, Stage.AFTER);
        var shift = Shift.NONE;
        for (var entry : after.entrySet()) {
            var earlier = Optional.ofNullable(before.get(entry.getKey()));
            if (earlier.isPresent()) {
                shift = shift.plus(earlier.get(), entry.getValue());
            }
        }
        return new Agreement(
                strand(List.copyOf(before.values())), strand(List.copyOf(after.values())), shift);
    }

    private static Map<Who, Judgement> last(List<Judgement> judgements, Stage stage) {
        var last = new LinkedHashMap<Who, Judgement>();
        for (var judgement : judgements) {
            var occasion = judgement.occasion();
            if (occasion.stage() == stage) {
                last.put(new Who(occasion.id().value(), occasion.who()), judgement);
            }
        }
        return last;
    }

    private static Strand strand(List<Judgement> judgements) {
        var months = new TreeMap<YearMonth, List<Comparison>>();
        var all = new ArrayList<Comparison>();
        for (var judgement : judgements) {
            var comparison = Comparison.of(judgement);
            all.add(comparison);
            months.computeIfAbsent(
                            YearMonth.from(judgement.occasion().at().atOffset(ZoneOffset.UTC)),
                            _ -> new ArrayList<>())
                    .add(comparison);
        }
        var periods = new ArrayList<Period>();
        months.forEach((month, made) -> periods.add(Period.of(month.toString(), made)));
        return new Strand(Period.of("all", all), periods);
    }
}
