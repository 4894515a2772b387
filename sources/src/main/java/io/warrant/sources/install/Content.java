package io.warrant.sources.install;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.sources.files.InputFile;
import io.warrant.sources.files.Limits;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a downloaded file must look like: a page that says "please log in" is not an ontology,
/// whatever its name. Looks at the first 64 KiB and the last bytes, not at all of it.
public enum Content {
    OBOGRAPH("an ontology in JSON", "{", "\"graphs\"", "}"),
    HPOA("a table of phenotype annotations", "", "database_id|DatabaseID", ""),
    ORPHADATA("an Orphadata table in XML", "<", "<JDBOR", "</JDBOR>"),
    SSSOM("a table of mappings", "", "subject_id", ""),
    MAXO_TREATMENTS("a table of medical actions", "", "maxo_id", ""),
    MAXO_DIAGNOSTICS("a table of diagnostic procedures", "", "hpo_id", "");

    private static final int HEAD = 1 << 16;
    private static final int TAIL = 256;

    private final String title;
    private final String start;
    private final Pattern mark;
    private final String end;

    Content(String title, String start, String mark, String end) {
        this.title = title;
        this.start = start;
        this.mark = Pattern.compile(mark);
        this.end = end;
    }

    /// @throws KnowledgeException if the file is something else
    void check(Path file, String address) throws IOException {
        var head = head(file);
        var lower = head.substring(0, Math.min(512, head.length())).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.contains("<html")) {
            throw refuse(
                    address,
                    "a web page",
                    "Maybe the network asks you to log in, or the site moved the file.");
        }
        if (!head.startsWith(start) || !mark.matcher(head).find()) {
            throw refuse(address, "something else", "Maybe the site moved the file.");
        }
        if (!tail(file).endsWith(end)) {
            throw refuse(
                    address,
                    "only the beginning of one",
                    "Maybe the download was cut short: run it again.");
        }
    }

    private KnowledgeException refuse(String address, String found, String maybe) {
        return new KnowledgeException(
                address
                        + " should give "
                        + title
                        + ", but gave "
                        + found
                        + ". "
                        + maybe
                        + " Otherwise download it by hand and use `warrant knowledge install --from"
                        + " DIR`.");
    }

    private static String head(Path file) throws IOException {
        try (var in = InputFile.open(file, Limits.KNOWLEDGE)) {
            var text = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return text.replaceFirst("^\\uFEFF", "").stripLeading();
        }
    }

    private static String tail(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
        }
    }
}
