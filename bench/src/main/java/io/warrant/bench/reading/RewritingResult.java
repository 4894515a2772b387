package io.warrant.bench.reading;

import io.warrant.bench.metrics.Rates;

import java.util.List;
import java.util.function.ToIntFunction;

/// What came of reading rewritten cases back.
///
/// @param sample which cases
/// @param scores how well their findings were read
/// @param people how well it was read who the patients are
/// @param cases the cases, by name
/// @param misreadings what was misread, the most frequent first
public record RewritingResult(
        Sample sample,
        Scores scores,
        People people,
        List<Rewritten> cases,
        List<Misreading> misreadings) {

    public RewritingResult {
        cases = List.copyOf(cases);
        misreadings = List.copyOf(misreadings);
    }

    /// @param eligible how many cases there were to draw from
    /// @param knowledge what was read and ranked with
    public record Sample(int eligible, long seed, String knowledge) {}

    /// Terms of the whole note. "Kin" pairs each term with one at most: first the same ones, then
    /// those above or below.
    public record Scores(Score observed, Score observedKin, Score excluded, Score excludedKin) {

        static final Scores NONE = new Scores(Score.NONE, Score.NONE, Score.NONE, Score.NONE);

        Scores plus(Scores other) {
            return new Scores(
                    observed.plus(other.observed),
                    observedKin.plus(other.observedKin),
                    excluded.plus(other.excluded),
                    excludedKin.plus(other.excludedKin));
        }
    }

    /// In how many notes sex and age are told, and in how many they are read so.
    public record People(int sexTold, int sexRead, int ageTold, int ageRead) {

        static final People NONE = new People(0, 0, 0, 0);

        People plus(People other) {
            return new People(
                    sexTold + other.sexTold,
                    sexRead + other.sexRead,
                    ageTold + other.ageTold,
                    ageRead + other.ageRead);
        }
    }

    /// One case.
    ///
    /// @param name its file
    /// @param note its sentences
    /// @param ranks where its diagnosis stands
    public record Rewritten(String name, String note, Ranks ranks) {}

    /// Ranks from 1, or [Rates#MISSED] where the disease was not weighed or nothing was read.
    ///
    /// @param coded from the case as it is coded
    /// @param told from its findings as coded, with what the note tells of the patient: no onset
    /// @param read from the note
    public record Ranks(int coded, int told, int read) {}

    /// How many cases rank worse, the same and better.
    public record Shift(int worse, int same, int better) {}

    public Rates rates(ToIntFunction<Ranks> which) {
        return Rates.mean(
                cases.stream().map(one -> Rates.of(which.applyAsInt(one.ranks()))).toList());
    }

    /// The rank that half of the cases reach; of an even number of cases, the worse of the two.
    public int median(ToIntFunction<Ranks> which) {
        var ranks = cases.stream().map(Rewritten::ranks).mapToInt(which).sorted().toArray();
        return ranks.length == 0 ? Rates.MISSED : ranks[ranks.length / 2];
    }

    /// How the ranks of what was read compare with other ones.
    public Shift shift(ToIntFunction<Ranks> before) {
        int worse = 0;
        int better = 0;
        for (var one : cases) {
            int change = Integer.compare(one.ranks().read(), before.applyAsInt(one.ranks()));
            worse += change > 0 ? 1 : 0;
            better += change < 0 ? 1 : 0;
        }
        return new Shift(worse, cases.size() - worse - better, better);
    }
}
