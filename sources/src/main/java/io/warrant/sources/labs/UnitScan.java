package io.warrant.sources.labs;

import java.util.List;

/// Finds the unit behind a number: the longest run of up to three words that is one.
final class UnitScan {

    private static final List<String> FIRST =
            List.of("x", "X", "×", "°", "º", "per", "degrees", "cu");
    private static final List<String> SECOND = List.of("Hg", "hg", "H2O", "per", "m2", "h", "HR");

    private static final int WORDS = 3;
    private static final int LONGEST = 30;

    private UnitScan() {}

    /// The unit at the scan's place as it is written, or an empty text; passes it if it is there.
    static String take(Scan scan) {
        int start = scan.at();
        scan.skipBlanks();
        if (!startsUnit(scan)) {
            scan.moveTo(start);
            return "";
        }
        int best = scan.at();
        int end = scan.at();
        for (int word = 0; word < WORDS; word++) {
            int stop = runEnd(scan, end);
            best = longest(scan, end, stop, best);
            int next = nextRun(scan, stop);
            if (stop == next || !isJoined(scan, end, stop, next)) {
                break;
            }
            end = next;
        }
        var unit = scan.to(best);
        scan.moveTo(unit.isEmpty() ? start : best);
        return unit;
    }

    /// Of what starts with a digit, only a power of ten is a unit in a note.
    private static boolean startsUnit(Scan scan) {
        char c = scan.peek(0);
        return Character.isLetter(c)
                || "%°º℃℉/[{×#".indexOf(c) >= 0
                || (c == '1' && scan.peek(1) == '0' && "*^eE(".indexOf(scan.peek(2)) >= 0);
    }

    /// Whether two words can be of one unit: `mm Hg`, `x 10^9/L`, `mg/ dL`, `beats per minute`.
    private static boolean isJoined(Scan scan, int from, int stop, int next) {
        var word = scan.to(stop).substring(from - scan.at());
        var after = scan.to(runEnd(scan, next)).substring(next - scan.at());
        return word.endsWith("/")
                || after.startsWith("/")
                || FIRST.contains(word)
                || SECOND.stream().anyMatch(after::startsWith);
    }

    /// The longest start of a run that makes a unit together with what stands before it.
    private static int longest(Scan scan, int from, int stop, int before) {
        for (int end = stop; end > from; end--) {
            boolean isCut = end < stop && !endsUnit(scan.peek(end - scan.at()));
            if (!isCut && Units.parse(scan.to(end)).isPresent()) {
                return end;
            }
        }
        return before;
    }

    /// Characters that may stand right behind a unit.
    private static boolean endsUnit(char c) {
        return ".,;:()[]".indexOf(c) >= 0;
    }

    private static int runEnd(Scan scan, int from) {
        int end = from;
        while (end < scan.limit()
                && end - scan.at() < LONGEST
                && !Scan.isBlank(scan.peek(end - scan.at()))) {
            end++;
        }
        return end;
    }

    private static int nextRun(Scan scan, int from) {
        int next = from;
        while (next < scan.limit()
                && next - from < 2
                && Scan.isBlank(scan.peek(next - scan.at()))
                && scan.peek(next - scan.at()) != '\n') {
            next++;
        }
        return next;
    }
}
