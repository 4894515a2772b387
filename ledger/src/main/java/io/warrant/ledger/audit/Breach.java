package io.warrant.ledger.audit;

/// A place where the log isn't what was written.
///
/// @param number the entry at which it shows
public record Breach(long number, Kind kind) {

    /// What is wrong there.
    public enum Kind {
        /// Its fields don't give its hash: a field was changed.
        CHANGED("the entry was changed: its content doesn't give its hash"),
        /// It doesn't follow the entry before it.
        UNCHAINED("the entry doesn't follow the one before: an entry was changed, or replaced"),
        /// Entries before it are gone.
        MISSING("entries are missing before this one"),
        /// The log has fewer entries than its head, or than a head that was kept elsewhere.
        TRUNCATED("the log ends before this entry, which was written: its end was cut off"),
        /// The log has more entries than its head.
        UNCOUNTED("the log goes on after its head: this entry was added by another program"),
        /// The entry isn't the one that the head was taken of.
        REWRITTEN("the entry has another hash than the head that was kept: the log was rewritten"),
        /// A record or a judgement isn't what was hashed.
        KEPT_CHANGED("what is kept beside this entry was changed since"),
        /// A record or a judgement has no entry.
        KEPT_UNKNOWN("something is kept beside this entry, which is not in the log");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
