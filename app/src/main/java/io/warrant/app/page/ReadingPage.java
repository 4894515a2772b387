package io.warrant.app.page;

import io.warrant.app.text.CaseText;
import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reading.Mention;
import io.warrant.engine.reading.Segment;
import io.warrant.engine.reading.Status;
import io.warrant.sources.cases.ReadRecord;
import io.warrant.sources.reading.FindingsList;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What was read from a record, as one self-contained page: the note with its findings marked,
/// beside the list of them. A mark leads to its entry in the list and back, and tells on hovering
/// what it was read as.
public final class ReadingPage {

    private final Html html = new Html();
    private final ReadRecord record;
    private final Names names;
    private final Set<Integer> marked = new HashSet<>();

    private ReadingPage(ReadRecord record, KnowledgeBase knowledge) {
        this.record = record;
        names = new Names(knowledge);
    }

    /// @return the page, to be stored as UTF-8
    public static String render(ReadRecord record, KnowledgeBase knowledge) {
        return new ReadingPage(record, knowledge).page();
    }

    private String page() {
        var frame = new Frame(html);
        frame.open("Findings read from a note");
        html.open("header", "class", "top wide");
        html.element("p", "Warrant · findings read", "class", "eyebrow");
        html.element("h1", "Findings read");
        html.open("aside", "class", "intended-use", "aria-label", "Intended use");
        html.open("p").element("strong", "For qualified professionals.");
        html.text(" Check what was read against the record before relying on it. ");
        html.text(CaseText.patient(record.patient()) + ".").close("p").close("aside");
        html.close("header").open("main", "id", "result", "tabindex", "-1", "class", "reading");
        var mentions = record.reading().mentions();
        if (!record.text().isEmpty()) {
            html.open("section", "class", "note", "aria-label", "The note");
            legend();
            note(mentions);
            html.close("section");
        }
        html.open("section", "class", "read", "aria-label", "The findings");
        if (mentions.isEmpty()) {
            html.element("p", "No findings read: nothing in it names a finding.");
        }
        for (var status : Status.values()) {
            list(status, mentions);
        }
        ignored("Not understood", record.reading().notUnderstood());
        ignored("Not used", record.ignored());
        html.close("section").close("main").open("footer").close("footer");
        return frame.close();
    }

    private void legend() {
        html.open("p", "class", "legend");
        for (var status : Status.values()) {
            html.element("span", title(status), "class", "mark " + word(status)).text(" ");
        }
        html.close("p");
    }

    private void note(List<Mention> mentions) {
        html.open("div", "class", "text");
        for (var segment : Segment.of(record.text(), mentions)) {
            var words = record.text().substring(segment.span().from(), segment.span().to());
            if (segment.mentions().isEmpty()) {
                html.text(words.replace("\r", ""));
            } else {
                int first = segment.mentions().getFirst();
                var place =
                        marked.add(first)
                                ? "mark-" + first
                                : "mark-" + first + "-" + segment.span().from();
                html.element(
                        "a",
                        words.replace("\r", ""),
                        "class",
                        "mark " + word(mentions.get(first).status()),
                        "id",
                        place,
                        "href",
                        "#finding-" + first,
                        "title",
                        titles(segment.mentions(), mentions));
            }
        }
        html.close("div");
    }

    private String titles(List<Integer> at, List<Mention> mentions) {
        var all = new StringBuilder();
        for (int one : at) {
            var mention = mentions.get(one);
            all.append(all.isEmpty() ? "" : "; ")
                    .append(names.term(mention.term()))
                    .append(", ")
                    .append(title(mention.status()).toLowerCase(Locale.ROOT));
            mention.cue().ifPresent(cue -> all.append(" by “").append(cue.words()).append('”'));
        }
        return all.toString();
    }

    private void list(Status status, List<Mention> mentions) {
        long count = mentions.stream().filter(mention -> mention.status() == status).count();
        if (count == 0) {
            return;
        }
        html.element("h2", title(status) + " (" + count + ")").open("ul", "class", "mentions");
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).status() == status) {
                entry(i, mentions.get(i));
            }
        }
        html.close("ul");
    }

    private void entry(int at, Mention mention) {
        html.open("li", "id", "finding-" + at).element("b", names.term(mention.term())).text(" ");
        html.open("span", "class", "term");
        Links.write(html, mention.term().value());
        html.close("span").open("br");
        html.open("span", "class", "term");
        if (marked.contains(at)) {
            html.element("a", quote(mention.origin()), "href", "#mark-" + at);
        } else {
            html.text(quote(mention.origin()));
        }
        mention.cue().ifPresent(cue -> html.text(", by “" + cue.words() + "”"));
        html.text(String.format(Locale.ROOT, "; confidence %.2f", mention.confidence()));
        html.close("span").close("li");
    }

    private static String quote(Origin origin) {
        return origin instanceof Origin.Words words
                ? ("“" + words.words() + "” " + words.document()).strip()
                : FindingsList.place(origin);
    }

    private void ignored(String title, List<Ignored> all) {
        if (all.isEmpty()) {
            return;
        }
        html.element("h2", title + " (" + all.size() + ")").open("ul", "class", "mentions");
        all.forEach(one -> html.element("li", one.field() + ": " + one.reason()));
        html.close("ul");
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static String title(Status status) {
        return switch (status) {
            case OBSERVED -> "Observed";
            case EXCLUDED -> "Excluded";
            case UNCERTAIN -> "Uncertain";
            case FAMILY -> "Of a relative";
            case HISTORICAL -> "In the past";
            case HYPOTHETICAL -> "Not said to be there";
        };
    }
}
