package io.warrant.bench.reading;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Source;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.NoteReader;
import io.warrant.engine.reading.Span;
import io.warrant.sources.corpora.Corpus;
import io.warrant.sources.corpora.LearnedNames;
import io.warrant.sources.corpora.MarkedText;
import io.warrant.sources.progress.Progress;
import io.warrant.sources.reading.Lexicons;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/// Reads a corpus and holds what was read against its marks. A corpus that the knowledge learned
/// names from is read in folds, each by names learned from the other texts alone.
public final class ReadingBench {

    /// How many parts a corpus is read in that was learned from.
    public static final int FOLDS = 5;

    private final KnowledgeBase base;
    private final Progress progress;

    public ReadingBench(KnowledgeBase base, Progress progress) {
        this.base = base;
        this.progress = progress;
    }

    public ReadingResult run(Corpus corpus) {
        boolean learned =
                base.sources().stream()
                        .map(Source::fingerprint)
                        .anyMatch(corpus.source().fingerprint()::equals);
        var misses = new ArrayList<Miss>();
        var scores = learned ? folded(corpus, misses) : plain(corpus, misses);
        var how =
                learned
                        ? "in "
                                + FOLDS
                                + " parts, each read by names learned from the others alone, since"
                                + " this knowledge learned from this corpus"
                        : "as a whole; this knowledge didn't learn from this corpus";
        return new ReadingResult(
                corpus.source().id().replaceFirst("^corpus-", ""),
                corpus.says(),
                corpus.texts().size(),
                how,
                scores,
                misses);
    }

    private ReadingResult.Scores plain(Corpus corpus, List<Miss> misses) {
        return read(Lexicons.reader(base, Language.EN), corpus, corpus.texts(), misses);
    }

    private ReadingResult.Scores folded(Corpus corpus, List<Miss> misses) {
        var scores = ReadingResult.Scores.NONE;
        for (int fold = 0; fold < FOLDS; fold++) {
            progress.at("reading part", fold, FOLDS);
            var here = new ArrayList<MarkedText>();
            var elsewhere = new ArrayList<MarkedText>();
            for (var text : corpus.texts()) {
                (fold(text) == fold ? here : elsewhere).add(text);
            }
            var names = LearnedNames.of(base.ontology(), elsewhere);
            var reader = Lexicons.reader(base.ontology(), names);
            scores = scores.plus(read(reader, corpus, here, misses));
        }
        return scores;
    }

    /// By the name's checksum: the same on every run, whatever the order.
    private static int fold(MarkedText text) {
        var hash = new CRC32();
        hash.update(text.name().getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % FOLDS);
    }

    private ReadingResult.Scores read(
            NoteReader reader, Corpus corpus, List<MarkedText> texts, List<Miss> misses) {
        var scores = ReadingResult.Scores.NONE;
        for (var text : texts) {
            scores =
                    scores.plus(
                            corpus.says() == Corpus.Says.DENIAL
                                    ? denial(reader, text, misses)
                                    : new Comparing(
                                                    base.ontology(),
                                                    text,
                                                    reader.read(text.text(), ""),
                                                    misses)
                                            .scores(corpus.says() == Corpus.Says.TERMS_AND_DENIAL));
        }
        return scores;
    }

    /// A corpus that marks words without terms: whether the reader tells which are denied.
    private static ReadingResult.Scores denial(
            NoteReader reader, MarkedText text, List<Miss> misses) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var mark : text.marks()) {
            Span span = mark.whole();
            boolean denied = mark.denied().orElse(false);
            boolean said = reader.denies(text.text(), span);
            right += said && denied ? 1 : 0;
            wrong += said && !denied ? 1 : 0;
            missed += !said && denied ? 1 : 0;
            if (said != denied) {
                misses.add(
                        new Miss(
                                text.name(),
                                Miss.Kind.POLARITY,
                                mark.words(),
                                said ? "denied" : "affirmed",
                                denied ? "denied" : "affirmed"));
            }
        }
        var none = Score.NONE;
        return new ReadingResult.Scores(
                none, none, none, none, none, none, new Score(right, wrong, missed));
    }
}
