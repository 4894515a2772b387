package io.warrant.sources.reading;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.Ontology;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Reading;
import io.warrant.engine.reading.Status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The findings of a reading as a list that a person can edit: a line for each, with its status,
/// the term, its label and where it stands, separated by tabs. What the person decided overrides
/// what was read, and its origin says so.
public final class FindingsList {

    private static final String SKIP = "skip";

    private static final int MOST_LINES = 100_000;

    private FindingsList() {}

    /// Writes the list, with an explanation at its beginning.
    public static String write(Reading reading, Ontology ontology) {
        var out = new StringBuilder();
        out.append(
                "# Findings as they were read. Change the first column to observed, excluded,\n");
        out.append(
                "# uncertain, family, historical, hypothetical or skip; delete lines; add lines\n");
        out.append("# with a status and a term, such as: observed<TAB>HP:0001250. Then:\n");
        out.append("#   warrant diagnose NOTE --findings THIS-FILE\n");
        for (var mention : reading.mentions()) {
            int index = ontology.resolve(mention.term());
            out.append(word(mention.status()))
                    .append('\t')
                    .append(mention.term())
                    .append('\t')
                    .append(index < 0 ? "" : ontology.label(index))
                    .append('\t')
                    .append(place(mention.origin()))
                    .append('\n');
        }
        return out.toString();
    }

    /// A status as the list spells it.
    public static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /// Where a mention stands, in one line: its characters and words.
    public static String place(Origin origin) {
        return switch (origin) {
            case Origin.Words(var document, var from, var to, var words) ->
                    (document.isEmpty() ? "" : document + " ")
                            + from
                            + "-"
                            + to
                            + " \""
                            + words.replaceAll("\\s+", " ")
                            + "\"";
            case Origin.Entry(var place) -> place;
            case Origin.Typed(var text) -> text;
            case Origin.Perceived(var document, _, _, _, _) -> document;
            case Origin.Several _ -> "several sources";
            case Origin.Confirmed(var read, _) -> read;
        };
    }

    /// Applies an edited list to the reading that it was written from.
    ///
    /// @param list the content of the file
    /// @param name what messages call it
    /// @throws InvalidCaseException if a line has no status or no term
    public static Reading apply(String list, String name, Reading reading, Ontology ontology) {
        var unclaimed = new HashMap<String, List<Mention>>();
        for (var mention : reading.mentions()) {
            unclaimed
                    .computeIfAbsent(
                            key(mention.term(), place(mention.origin())), _ -> new ArrayList<>())
                    .add(mention);
        }
        var mentions = new ArrayList<Mention>();
        var dropped = new ArrayList<Ignored>(reading.notUnderstood());
        var lines = list.lines().limit(MOST_LINES).toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                decide(new Line(name, i + 1, line), unclaimed, mentions, dropped, ontology);
            }
        }
        unclaimed.values().stream()
                .flatMap(List::stream)
                .forEach(mention -> dropped.add(removed(mention)));
        return new Reading(mentions, dropped);
    }

    /// A line of the list.
    private record Line(String file, int number, String text) {

        String cell(int at) {
            var cells = text.split("\t", -1);
            return at < cells.length ? cells[at].strip() : "";
        }

        InvalidCaseException broken(String what) {
            return new InvalidCaseException(file + " line " + number + ": " + what);
        }
    }

    private static void decide(
            Line line,
            Map<String, List<Mention>> unclaimed,
            List<Mention> mentions,
            List<Ignored> dropped,
            Ontology ontology) {
        var term =
                TermId.parse(line.cell(1))
                        .filter(id ->
                                ontology.resolve(id) >= 0
                                        || unclaimed.containsKey(key(id, line.cell(3))))
                        .orElseThrow(() ->
                                line.broken(
                                        "the second column is no term of the ontology. Write a"
                                            + " status, a tab and an id such as HP:0001250; look"
                                            + " for ids with `warrant term`."));
        var known = unclaimed.getOrDefault(key(term, line.cell(3)), new ArrayList<>());
        var read = known.isEmpty() ? Optional.<Mention>empty() : Optional.of(known.removeFirst());
        if (line.cell(0).equalsIgnoreCase(SKIP)) {
            read.ifPresent(mention -> dropped.add(removed(mention)));
            return;
        }
        var status = status(line);
        mentions.add(
                read.map(mention -> decided(mention, status))
                        .orElseGet(() -> confirmed(term, status, "", "added as " + word(status))));
    }

    private static Status status(Line line) {
        for (var status : Status.values()) {
            if (word(status).equalsIgnoreCase(line.cell(0))) {
                return status;
            }
        }
        throw line.broken(
                "the first column is no status. Write observed, excluded, uncertain, family,"
                        + " historical, hypothetical or skip.");
    }

    /// What a person made of a mention; the mention itself where nothing was changed.
    public static Mention decided(Mention mention, Status status) {
        return status == mention.status()
                ? mention
                : confirmed(
                        mention.term(),
                        status,
                        place(mention.origin()),
                        "read as " + word(mention.status()) + ", set to " + word(status));
    }

    /// The note that a person took a mention out.
    public static Ignored removed(Mention mention) {
        return new Ignored(place(mention.origin()), mention.term() + " was taken out by hand");
    }

    private static Mention confirmed(TermId term, Status status, String read, String decision) {
        return new Mention(term, status, new Origin.Confirmed(read, decision), Optional.empty(), 1);
    }

    private static String key(TermId term, String place) {
        return term + " " + place;
    }
}
