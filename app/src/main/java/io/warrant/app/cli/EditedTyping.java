package io.warrant.app.cli;

import io.warrant.app.consult.Typing;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.knowledge.KnowledgeBase;

import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.TerminalBuilder;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lines typed at a terminal: with editing, a history of this run only (what is typed concerns a
/// patient), and completion of terms.
final class EditedTyping implements Typing, AutoCloseable {

    private static final int MOST = 30;

    private final org.jline.terminal.Terminal terminal;
    private final LineReader reader;
    private final KnowledgeBase base;

    private EditedTyping(org.jline.terminal.Terminal terminal, KnowledgeBase base) {
        this.terminal = terminal;
        this.base = base;
        // A term is several words, so the whole line is completed.
        var parser = new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]);
        reader =
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .parser(parser)
                        .completer(this::complete)
                        .build();
    }

    static EditedTyping on(KnowledgeBase base) {
        try {
            return new EditedTyping(TerminalBuilder.builder().system(true).build(), base);
        } catch (IOException e) {
            throw new UnavailableException(
                    "The terminal can't be read. Try again, or use --protocol jsonl.", e);
        }
    }

    @Override
    public Optional<String> line(String prompt) {
        try {
            return Optional.of(reader.readLine(prompt));
        } catch (EndOfFileException | UserInterruptException _) {
            return Optional.empty();
        }
    }

    /// Completes the words typed last to names of terms, the longest beginning first.
    private void complete(LineReader from, ParsedLine line, List<Candidate> candidates) {
        var words = line.words().subList(0, line.wordIndex());
        for (int start = 0; start <= words.size(); start++) {
            var before = String.join(" ", words.subList(start, words.size()));
            var typed = before.isEmpty() ? line.word() : before + " " + line.word();
            if (typed.length() >= 2 && add(typed, before.length(), candidates)) {
                return;
            }
        }
    }

    private boolean add(String typed, int done, List<Candidate> candidates) {
        var beginning = typed.toLowerCase(Locale.ROOT);
        IntStream.range(0, base.ontology().size())
                .filter(base::isFinding)
                .mapToObj(base.ontology()::label)
                .filter(label -> label.toLowerCase(Locale.ROOT).startsWith(beginning))
                .limit(MOST)
                .forEach(label ->
                        candidates.add(
                                new Candidate(done == 0 ? label : label.substring(done + 1))));
        return !candidates.isEmpty();
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UnavailableException("The terminal can't be given back.", e);
        }
    }
}
