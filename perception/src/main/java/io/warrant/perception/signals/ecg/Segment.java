package io.warrant.perception.signals.ecg;

/// What a stretch of a lead holds. From is inside, to isn't.
final class Segment {

    private Segment() {}

    static double mean(double[] lead, int from, int to) {
        int first = Math.max(0, from);
        int last = Math.clamp(to, first + 1, lead.length);
        double sum = 0;
        for (int i = first; i < last; i++) {
            sum += lead[i];
        }
        return sum / (last - first);
    }

    /// Where the lead is highest.
    static int top(double[] lead, int from, int to) {
        int top = from;
        for (int i = from; i < Math.min(to, lead.length); i++) {
            top = lead[i] > lead[top] ? i : top;
        }
        return top;
    }

    /// Where the lead is lowest.
    static int bottom(double[] lead, int from, int to) {
        int bottom = from;
        for (int i = from; i < Math.min(to, lead.length); i++) {
            bottom = lead[i] < lead[bottom] ? i : bottom;
        }
        return bottom;
    }

    /// How often the lead turns by more than a step between from and to.
    static int turns(double[] lead, int from, int to, double step) {
        int turns = 0;
        double low = lead[from];
        double high = lead[from];
        int direction = 0;
        for (int i = from; i < to; i++) {
            low = Math.min(low, lead[i]);
            high = Math.max(high, lead[i]);
            if (direction >= 0 && lead[i] < high - step) {
                turns += direction > 0 ? 1 : 0;
                direction = -1;
                low = lead[i];
            } else if (direction <= 0 && lead[i] > low + step) {
                turns += direction < 0 ? 1 : 0;
                direction = 1;
                high = lead[i];
            }
        }
        return turns;
    }
}
