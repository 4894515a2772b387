package io.warrant.sources.corpora;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Span;
import io.warrant.sources.files.Archive;
import io.warrant.sources.files.Limits;
import io.warrant.sources.releases.ReleaseFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads an archive that holds texts in a folder `corpus` and, under the same names, lines such as
/// `[14::27] HP_0001156 | brachydactyly` in a folder `ann`.
final class AnnotatedArchive {

    private static final Pattern TEXT = Pattern.compile("(?:.*/)?(?:corpus|text|texts)/([^/]+)");
    private static final Pattern MARKS = Pattern.compile("(?:.*/)?(?:ann|annotations?)/([^/]+)");
    private static final Pattern LINE =
            Pattern.compile("\\[(\\d{1,9})::(\\d{1,9})]\\s+(\\w{1,20}[_:]\\d{1,9})\\s*\\|.*");

    private AnnotatedArchive() {}

    static Corpus read(Path file) throws IOException {
        var texts = new TreeMap<String, String>();
        var marks = new TreeMap<String, String>();
        Archive.visit(
                file,
                name -> TEXT.matcher(name).matches() || MARKS.matcher(name).matches(),
                Limits.CASES,
                (name, content) -> {
                    var text = TEXT.matcher(name);
                    var body = new String(content, StandardCharsets.UTF_8);
                    if (text.matches()) {
                        texts.put(stem(text.group(1)), body);
                    } else {
                        var mark = MARKS.matcher(name);
                        if (mark.matches()) {
                            marks.put(stem(mark.group(1)), body);
                        }
                    }
                });
        if (texts.isEmpty() || marks.isEmpty()) {
            throw new InvalidCaseException(
                    file.getFileName()
                            + " has no folders `corpus` and `ann` with texts and their marks. Give"
                            + " a corpus in the form of GSC+.");
        }
        return new Corpus(
                Corpus.source(ReleaseFile.load(file)), Corpus.Says.TERMS, join(texts, marks));
    }

    private static String stem(String name) {
        return name.replaceFirst("\\.(txt|ann)$", "");
    }

    private static List<MarkedText> join(
            SortedMap<String, String> texts, SortedMap<String, String> marks) {
        var all = new ArrayList<MarkedText>();
        texts.forEach((name, text) -> {
            var found = new ArrayList<Mark>();
            marks.getOrDefault(name, "")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> found.add(mark(name, line, text)));
            all.add(new MarkedText(name, text, found));
        });
        return all;
    }

    private static Mark mark(String name, String line, String text) {
        var matcher = LINE.matcher(line);
        var term = matcher.matches() ? TermId.parse(matcher.group(3).replace('_', ':')) : null;
        if (term == null || term.isEmpty()) {
            throw new InvalidCaseException(
                    "The marks of "
                            + name
                            + " have a line that isn't `[from::to] HP_0000000 | words`. Maybe it"
                            + " is another kind of corpus.");
        }
        int from = Integer.parseInt(matcher.group(1));
        int to = Integer.parseInt(matcher.group(2));
        if (from >= to || to > text.length()) {
            throw new InvalidCaseException(
                    "The marks of "
                            + name
                            + " point behind the end of its text. Maybe the files don't belong"
                            + " together.");
        }
        return new Mark(
                List.of(new Span(from, to)), text.substring(from, to), term, Optional.empty());
    }
}
