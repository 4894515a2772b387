package io.warrant.bench.consult;

import io.warrant.bench.differentials.JudgedDifferential;

import java.util.List;
import java.util.Optional;

/// One consultation with a simulated patient.
///
/// @param name the case's file
/// @param cluster the publication it comes from, or its own name
/// @param policy how questions were chosen
/// @param moments how it stood after 0, 1, 2 … questions
/// @param full what the whole record would give
/// @param judged the whole differential at the end, held against the one that the case states
/// @param nanos how long it took to choose all questions
public record Encounter(
        String name,
        String cluster,
        PolicyKind policy,
        List<Moment> moments,
        Full full,
        Optional<JudgedDifferential> judged,
        long nanos) {

    public Encounter {
        moments = List.copyOf(moments);
    }

    /// Everything asked at once.
    ///
    /// @param rank where the right disease stands
    /// @param cost what learning all of it costs
    public record Full(int rank, double cost) {}

    /// How it stood after so many questions, or at its end if that came before.
    public Moment after(int questions) {
        return moments.get(Math.min(questions, moments.size() - 1));
    }

    /// How it stood when so much, or the last bit less, was spent.
    public Moment at(double cost) {
        var last = moments.getFirst();
        for (var moment : moments) {
            if (moment.cost() <= cost) {
                last = moment;
            }
        }
        return last;
    }

    /// How it stood when the first claim was first held so likely, or else at its end.
    public Moment whenSure(double probability) {
        return after(questionsUntil(probability));
    }

    /// How many questions it took until then.
    public int questionsUntil(double probability) {
        for (int at = 0; at < moments.size(); at++) {
            if (moments.get(at).sure() >= probability) {
                return at;
            }
        }
        return moments.size() - 1;
    }
}
