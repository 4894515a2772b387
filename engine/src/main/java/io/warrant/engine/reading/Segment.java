package io.warrant.engine.reading;

import io.warrant.engine.clinical.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A stretch of a note with the mentions that stand there, for showing the note.
///
/// @param span the stretch
/// @param mentions the places in the reading of the mentions that reach over it, perhaps none
public record Segment(Span span, List<Integer> mentions) {

    public Segment {
        mentions = List.copyOf(mentions);
    }

    /// Cuts a note where a mention begins or ends. Only mentions of the note itself count, not
    /// those of other documents.
    public static List<Segment> of(String note, List<Mention> mentions) {
        var cuts = new TreeSet<>(List.of(0, note.length()));
        var starts = new ArrayList<int[]>();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).origin() instanceof Origin.Words words
                    && words.document().isEmpty()
                    && words.to() <= note.length()) {
                cuts.add(words.from());
                cuts.add(words.to());
                starts.add(new int[] {words.from(), words.to(), i});
            }
        }
        starts.sort((a, b) -> Integer.compare(a[0], b[0]));
        return cut(List.copyOf(cuts), starts);
    }

    private static List<Segment> cut(List<Integer> cuts, List<int[]> starts) {
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<int[]>();
        int next = 0;
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int from = cuts.get(i);
            open.removeIf(one -> one[1] <= from);
            while (next < starts.size() && starts.get(next)[0] <= from) {
                open.add(starts.get(next++));
            }
            segments.add(
                    new Segment(
                            new Span(from, cuts.get(i + 1)),
                            open.stream().map(one -> one[2]).toList()));
        }
        return segments;
    }
}
