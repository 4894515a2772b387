package io.warrant.app.page;

import io.warrant.app.text.DebateSentences;
import io.warrant.engine.debate.Debate;
import io.warrant.engine.debate.Label;
import io.warrant.engine.debate.Rule;
import io.warrant.engine.debate.Tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A picture of a debate: grounds to the left of each claim, those for it above those against it,
/// and to the right the attacks between claims that decide what stands. Kinds of edges differ in
/// stroke and tip, not only in colour. The tables below it say the same, so a screen reader skips
/// it.
final class ArgumentPicture {

    private static final int POINTS = 3;
    private static final int WIDTH = 880;
    private static final int POINT_WIDTH = 350;
    private static final int CLAIM_LEFT = 424;
    private static final int CLAIM_WIDTH = 268;
    private static final int CLAIM_HEIGHT = 64;
    private static final int LINE = 27;
    private static final int TOP = 44;

    /// About as many characters as fit.
    private static final int POINT_LETTERS = 46;

    private static final int CLAIM_LETTERS = 29;

    private final Html html;
    private final Debate debate;
    private final DebateSentences sentences;

    ArgumentPicture(Html html, DebateSentences sentences) {
        this.html = html;
        this.debate = sentences.debate();
        this.sentences = sentences;
    }

    void write() {
        var rows = rows();
        html.open("figure", "class", "debate scroll", "tabindex", "0", "aria-label", "Picture");
        html.element(
                "figcaption",
                "Left, the heaviest grounds of each claim: a solid line with a full tip supports, a"
                        + " dashed one with a full tip attacks and prevails, a dotted one that ends"
                        + " in a bar attacks and is outweighed. Right, the attacks between claims"
                        + " that decide which stand; two tips where they attack each other. The"
                        + " tables below say the same in words.");
        int height = rows.getLast().bottom() + 12;
        html.open(
                "svg",
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(height),
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "aria-hidden",
                "true");
        tips();
        text(8, 22, "quiet", "grounds");
        text(CLAIM_LEFT, 22, "quiet", "claims, the likeliest first");
        rivals(rows);
        rows.forEach(this::row);
        html.close("svg").close("figure");
    }

    /// Where a claim and its grounds are drawn.
    private record Row(int position, List<Integer> points, int top, int bottom) {

        int middle() {
            return (top + bottom) / 2 - 5;
        }
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        int top = TOP;
        for (int position = 0; position < debate.positions(); position++) {
            var points = new ArrayList<Integer>();
            debate.points(position, false).stream().limit(POINTS).forEach(points::add);
            debate.points(position, true).stream().limit(POINTS).forEach(points::add);
            int height = Math.max(CLAIM_HEIGHT + 10, points.size() * LINE) + 16;
            rows.add(new Row(position, points, top, top + height));
            top += height;
        }
        return rows;
    }

    private void tips() {
        html.open("defs");
        tip("tip-support", "tip-support", "M0 0 L9 4.5 L0 9 Z");
        tip("tip-attack", "tip-attack", "M0 0 L9 4.5 L0 9 Z");
        tip("tip-failed", "tip-failed", "M7 0 L7 9");
        html.close("defs");
    }

    private void tip(String id, String style, String path) {
        html.open(
                "marker",
                "id",
                id,
                "viewBox",
                "0 0 9 9",
                "refX",
                "8",
                "refY",
                "4.5",
                "markerWidth",
                "9",
                "markerHeight",
                "9",
                "markerUnits",
                "userSpaceOnUse",
                "orient",
                "auto-start-reverse");
        html.element("path", "", "class", style, "d", path).close("marker");
    }

    private void row(Row row) {
        int at = row.middle() - (row.points().size() * LINE - 5) / 2;
        for (int place : row.points()) {
            point(row, place, at);
            at += LINE;
        }
        claim(row);
    }

    private void point(Row row, int place, int top) {
        boolean against = debate.points(row.position(), true).contains(place);
        box(against ? "against" : "for", new Box(8, top, POINT_WIDTH, LINE - 5));
        var sign = against ? "− " : "+ ";
        text(16, top + 15, "label", sign + Captions.cut(sentences.brief(place), POINT_LETTERS));
        int from = top + (LINE - 5) / 2;
        // Those against end below those for, so that their tips are seen.
        int to = row.middle() + (against ? 18 : -6);
        var kind = against ? debate.isOutweighed(row.position()) ? "attack" : "failed" : "support";
        var path =
                String.format(
                        Locale.ROOT,
                        "M%d %d C%d %d %d %d %d %d",
                        POINT_WIDTH + 8,
                        from,
                        POINT_WIDTH + 40,
                        from,
                        CLAIM_LEFT - 40,
                        to,
                        CLAIM_LEFT - (against ? 6 : 2),
                        to);
        html.element("path", "", "class", kind, "d", path, "marker-end", "url(#tip-" + kind + ")");
    }

    private void claim(Row row) {
        int top = row.middle() - CLAIM_HEIGHT / 2;
        var label = sentences.label(row.position());
        var word = DebateSentences.word(label);
        box(word, new Box(CLAIM_LEFT, top, CLAIM_WIDTH, CLAIM_HEIGHT));
        var name = label == Label.OUT ? "name rejected" : "name";
        int base = top + 20;
        var lines = Captions.lines(sentences.claim(row.position()), CLAIM_LETTERS, 2);
        for (var line : lines) {
            text(CLAIM_LEFT + 12, base, name, line);
            base += 18;
        }
        text(CLAIM_LEFT + 12, base, "quiet", word + " · " + sentences.chance(row.position()));
    }

    private void rivals(List<Row> rows) {
        var deciding =
                debate.ties().stream()
                        .filter(tie -> tie.rule() == Rule.RIVAL && tie.prevails())
                        .filter(this::decides)
                        .toList();
        for (var tie : deciding) {
            boolean mutual =
                    deciding.stream()
                            .anyMatch(
                                    other -> other.from() == tie.to() && other.to() == tie.from());
            if (!mutual || tie.from() < tie.to()) {
                rival(tie, rows, mutual);
            }
        }
    }

    private boolean decides(Tie tie) {
        return switch (sentences.label(tie.from())) {
            case IN -> sentences.label(tie.to()) == Label.OUT;
            case UNDECIDED -> sentences.label(tie.to()) != Label.IN;
            case OUT -> false;
        };
    }

    private void rival(Tie tie, List<Row> rows, boolean mutual) {
        int right = CLAIM_LEFT + CLAIM_WIDTH;
        int distance = Math.abs(tie.from() - tie.to());
        // The nearer a claim, the nearer to the middle its lines end, so that they don't cross.
        int sign = tie.to() > tie.from() ? 1 : -1;
        int shift = Math.max(4, 27 - 6 * distance) * sign;
        int start = rows.get(tie.from()).middle() + shift;
        int end = rows.get(tie.to()).middle() - shift;
        int reach = right + Math.min(215, 40 + 36 * distance);
        var path =
                String.format(
                        Locale.ROOT,
                        "M%d %d C%d %d %d %d %d %d",
                        right + 3,
                        start,
                        reach,
                        start,
                        reach,
                        end,
                        right + 3,
                        end);
        if (mutual) {
            html.element(
                    "path",
                    "",
                    "class",
                    "attack",
                    "d",
                    path,
                    "marker-start",
                    "url(#tip-attack)",
                    "marker-end",
                    "url(#tip-attack)");
        } else {
            html.element(
                    "path", "", "class", "attack", "d", path, "marker-end", "url(#tip-attack)");
        }
    }

    private record Box(int left, int top, int width, int height) {}

    private void box(String style, Box box) {
        html.element(
                "rect",
                "",
                "class",
                style,
                "x",
                Integer.toString(box.left()),
                "y",
                Integer.toString(box.top()),
                "width",
                Integer.toString(box.width()),
                "height",
                Integer.toString(box.height()),
                "rx",
                "5");
    }

    private void text(int left, int base, String style, String text) {
        html.element(
                "text",
                text,
                "class",
                style,
                "x",
                Integer.toString(left),
                "y",
                Integer.toString(base));
    }
}
