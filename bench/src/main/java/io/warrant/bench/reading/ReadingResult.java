package io.warrant.bench.reading;

import io.warrant.sources.corpora.Corpus;

import java.util.List;

/// How a corpus was read.
///
/// @param corpus its name
/// @param says what its marks say
/// @param texts how many texts it has
/// @param how how reader and corpus were kept apart, as a sentence
/// @param scores the figures
/// @param misses what reader and people disagree on, in the order of the texts
public record ReadingResult(
        String corpus, Corpus.Says says, int texts, String how, Scores scores, List<Miss> misses) {

    public ReadingResult {
        misses = List.copyOf(misses);
    }

    /// The figures. Those that a corpus can't give are [Score#NONE].
    ///
    /// @param mentions same term, overlapping words
    /// @param mentionsExactly same term, the same words
    /// @param mentionsKin the same term or one above or below it, overlapping words
    /// @param documents same term in the text, wherever
    /// @param documentsKin the same term or one above or below it in the text
    /// @param documentsPolarity same term in the text, and rightly told whether it is denied
    /// @param negation of the marked words that were read: which are denied
    public record Scores(
            Score mentions,
            Score mentionsExactly,
            Score mentionsKin,
            Score documents,
            Score documentsKin,
            Score documentsPolarity,
            Score negation) {

        static final Scores NONE =
                new Scores(
                        Score.NONE,
                        Score.NONE,
                        Score.NONE,
                        Score.NONE,
                        Score.NONE,
                        Score.NONE,
                        Score.NONE);

        Scores plus(Scores other) {
            return new Scores(
                    mentions.plus(other.mentions),
                    mentionsExactly.plus(other.mentionsExactly),
                    mentionsKin.plus(other.mentionsKin),
                    documents.plus(other.documents),
                    documentsKin.plus(other.documentsKin),
                    documentsPolarity.plus(other.documentsPolarity),
                    negation.plus(other.negation));
        }
    }
}
