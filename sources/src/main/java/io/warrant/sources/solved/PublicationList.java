package io.warrant.sources.solved;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Publications that are not to be learned from: one id a line, `#` begins a comment.
///
/// @param ids such as `PMID:123`
public record PublicationList(NavigableSet<String> ids) {

    public static final PublicationList NONE = new PublicationList(new TreeSet<>());

    private static final Limits LIMITS = new Limits(10L << 20, 10L << 20, 1);
    private static final Pattern NUMBER = Pattern.compile("(?:PMID[:_ ]*)?(\\d{1,9})");

    public PublicationList {
        ids = Collections.unmodifiableNavigableSet(new TreeSet<>(ids));
    }

    /// @throws ConfigurationException if the file can't be read, or a line is no publication
    public static PublicationList load(Path file) {
        String text;
        try (var in = InputFile.open(file, LIMITS)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The list of publications "
                            + file
                            + " can't be read: "
                            + e.getMessage()
                            + ". Give a text of one PubMed id a line.",
                    e);
        }
        var ids = new TreeSet<String>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var id = line.replaceFirst("#.*", "").replace("\uFEFF", "").strip();
            if (!id.isEmpty()) {
                ids.add(publication(id, file, number));
            }
        }
        return new PublicationList(ids);
    }

    private static String publication(String id, Path file, int line) {
        var match = NUMBER.matcher(id.toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            throw new ConfigurationException(
                    file
                            + " line "
                            + line
                            + ": '"
                            + id.substring(0, Math.min(40, id.length()))
                            + "' is no publication in PubMed. Write its number as PMID:12345678,"
                            + " one a line.");
        }
        return "PMID:" + match.group(1);
    }
}
