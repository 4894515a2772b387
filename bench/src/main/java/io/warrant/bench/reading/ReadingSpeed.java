package io.warrant.bench.reading;

import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reading.NoteReader;
import io.warrant.sources.corpora.Corpus;
import io.warrant.sources.corpora.MarkedText;
import io.warrant.sources.reading.Lexicons;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// How fast notes are read.
///
/// @param loadMillis what opening the recogniser from the knowledge took, the first time
/// @param megabytesPerSecond text (UTF-8) read in a second by one thread, after warming up
public record ReadingSpeed(double loadMillis, double megabytesPerSecond) {

    /// As long as this, a rehearsal and then a measurement take.
    private static final long NANOS = 2_000_000_000L;

    public static ReadingSpeed of(KnowledgeBase base, Corpus corpus) {
        long start = System.nanoTime();
        var reader = Lexicons.reader(base, Language.EN);
        double load = (System.nanoTime() - start) / 1e6;
        var text =
                corpus.texts().stream().map(MarkedText::text).collect(Collectors.joining("\n\n"));
        var bytes = text.getBytes(StandardCharsets.UTF_8).length;
        rate(reader, text, bytes);
        return new ReadingSpeed(load, rate(reader, text, bytes));
    }

    private static double rate(NoteReader reader, String text, int bytes) {
        long start = System.nanoTime();
        long read = 0;
        long took = 0;
        while (took < NANOS) {
            var _ = reader.read(text, "");
            read += bytes;
            took = System.nanoTime() - start;
        }
        return read / 1e6 / (took / 1e9);
    }
}
