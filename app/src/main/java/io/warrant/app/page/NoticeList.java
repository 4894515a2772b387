package io.warrant.app.page;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Ignored;

import java.util.ArrayList;
import java.util.List;

/// What the reader must know of the input and the knowledge before trusting the result.
final class NoticeList {

    /// The order in which they matter to the reader.
    private static final List<Notice.Kind> ORDER =
            List.of(
                    Notice.Kind.LIMITED_KNOWLEDGE,
                    Notice.Kind.CONTRADICTION,
                    Notice.Kind.COMBINED,
                    Notice.Kind.WEIGHED,
                    Notice.Kind.UNKNOWN_TERM,
                    Notice.Kind.REPLACED,
                    Notice.Kind.IGNORED_INPUT);

    private final Html html;

    NoticeList(Html html) {
        this.html = html;
    }

    void write(List<Notice> notices, List<Ignored> ignored) {
        var all = new ArrayList<>(notices);
        for (var one : ignored) {
            if (notices.stream().noneMatch(known -> speaksOf(known, one))) {
                all.add(new Notice(Notice.Kind.IGNORED_INPUT, one.field(), one.reason()));
            }
        }
        if (all.isEmpty()) {
            return;
        }
        html.open("section", "class", "notices", "aria-labelledby", "notices");
        html.element("h2", "Before you read on", "id", "notices");
        for (var kind : ORDER) {
            var some = all.stream().filter(notice -> notice.kind() == kind).toList();
            if (!some.isEmpty()) {
                html.element("h3", title(kind)).open("ul");
                some.forEach(this::notice);
                html.close("ul");
            }
        }
        html.close("section");
    }

    private static boolean speaksOf(Notice notice, Ignored ignored) {
        return notice.kind() == Notice.Kind.IGNORED_INPUT
                && notice.subject().equals(ignored.field());
    }

    private void notice(Notice notice) {
        html.open("li");
        if (!notice.subject().isEmpty() && !notice.text().contains(notice.subject())) {
            html.element("b", notice.subject()).text(": ");
        }
        html.text(notice.text()).close("li");
    }

    private static String title(Notice.Kind kind) {
        return switch (kind) {
            case IGNORED_INPUT -> "Read, but not used";
            case UNKNOWN_TERM -> "Terms that the ontology lacks, left out";
            case CONTRADICTION -> "Contradictions in the record";
            case REPLACED -> "Taken for another term";
            case COMBINED -> "Said by several sources, brought together";
            case WEIGHED -> "How much what models saw counts";
            case LIMITED_KNOWLEDGE -> "Limits of the knowledge";
        };
    }
}
