package io.warrant.engine.guideline;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.columns.Texts;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// The models that the knowledge holds, in the order of their files: the sections `guideline.*`,
/// written by [GuidelineWriter]. What models are called is at hand; a model itself is read when it
/// is asked for. Knowledge without them has none. Immutable and safe for use by several threads.
public final class Guidelines {

    private static final Columns NONE = none();

    private final Texts files;
    private final Texts ids;
    private final Texts names;
    private final Texts states;
    private final Texts keywords;
    private final Texts purposes;
    private final Texts faults;
    private final Texts testFiles;
    private final Texts testTexts;
    private final int[] ends;
    private final ByteBuffer bodies;

    /// What a model is called and for, without its logic.
    ///
    /// @param at its place, for [Guidelines#model]
    /// @param fault why it can't run; empty if it can
    public record Entry(
            int at, String id, String name, String state, List<String> keywords, String fault) {}

    /// A file of tests.
    public record Tests(String file, String text) {}

    private Guidelines(Columns columns) {
        files = columns.texts("guideline.file");
        ids = columns.texts("guideline.id");
        names = columns.texts("guideline.name");
        states = columns.texts("guideline.state");
        keywords = columns.texts("guideline.keywords");
        purposes = columns.texts("guideline.purpose");
        faults = columns.texts("guideline.fault");
        testFiles = columns.texts("guideline.test.file");
        testTexts = columns.texts("guideline.test.text");
        ends = columns.intArray("guideline.body.ends");
        bodies = columns.bytes("guideline.body.bytes");
    }

    public static Guidelines of(Columns columns) {
        return new Guidelines(columns.has("guideline.id.ends") ? columns : NONE);
    }

    private static Columns none() {
        var out = new ColumnsBuilder();
        new GuidelineWriter().write(out);
        return out.build();
    }

    public int size() {
        return ids.size();
    }

    public Entry entry(int at) {
        var words = keywords.get(at);
        return new Entry(
                at,
                ids.get(at),
                names.get(at),
                states.get(at),
                words.isEmpty() ? List.of() : words.lines().toList(),
                faults.get(at));
    }

    /// All models, without their logic.
    public List<Entry> entries() {
        return IntStream.range(0, size()).mapToObj(this::entry).toList();
    }

    public String purpose(int at) {
        return purposes.get(at);
    }

    public Guideline model(int at) {
        int from = at == 0 ? 0 : ends[at - 1];
        return Decoder.decode(bodies.slice(from, ends[at] - from));
    }

    public Program program(int at) {
        return Program.of(model(at));
    }

    public List<Tests> tests() {
        return IntStream.range(0, testFiles.size())
                .mapToObj(at -> new Tests(testFiles.get(at), testTexts.get(at)))
                .toList();
    }

    /// The model of just this id or file name.
    public Optional<Entry> exactly(String name) {
        for (var texts : List.of(ids, files)) {
            for (int at = 0; at < size(); at++) {
                if (texts.get(at).equals(name)) {
                    return Optional.of(entry(at));
                }
            }
        }
        return Optional.empty();
    }

    /// The models that a name may mean, whatever its case, signs and version; all versions of one.
    public List<Entry> named(String name) {
        var exact = exactly(name);
        if (exact.isPresent()) {
            return List.of(exact.get());
        }
        var key = key(name);
        var found = new ArrayList<Entry>();
        for (int at = 0; at < size(); at++) {
            if (key(ids.get(at)).equals(key)
                    || key(files.get(at)).equals(key)
                    || key(names.get(at)).equals(key)) {
                found.add(entry(at));
            }
        }
        return found;
    }

    /// A name without case, signs and version.
    static String key(String name) {
        var key = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.v\\d.*$", "")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
