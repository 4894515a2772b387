package io.warrant.ledger.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Who did what, when, and to which case. The fields are texts, kept as they are hashed, so that
/// reading one back can't mend what was tampered with.
///
/// @param at see [#time]
/// @param who the name of the key or person that was let in, or `local`
/// @param action the word of an [Action]
/// @param subject the id of the case, of another entry, or empty
public record Deed(String at, String who, String action, String subject) {

    private static final int LONGEST = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    public static Deed of(Instant at, String who, Action action, String subject) {
        return new Deed(time(at), plain(who), action.word(), plain(subject));
    }

    /// A time as it is kept: UTC, to the millisecond, of constant length, such as
    /// `2026-11-21T12:00:00.000Z`.
    public static String time(Instant at) {
        return TIME.format(at);
    }

    /// A name is kept to one line of a bounded length.
    private static String plain(String name) {
        var line = name.replaceAll("\\p{Cntrl}", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
