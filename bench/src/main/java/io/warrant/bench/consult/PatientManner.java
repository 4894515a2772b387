package io.warrant.bench.consult;

import io.warrant.engine.errors.ConfigurationException;

import java.util.Locale;

/// How simulated patients answer what they are asked.
///
/// @param kind in which way their answers depart from their record
/// @param rate the chance of it, for each answer that the record gives; nothing if plain
public record PatientManner(Kind kind, double rate) {

    /// Answers are what the record says.
    public static final PatientManner PLAIN = new PatientManner(Kind.PLAIN, 0);

    /// The ways of departing from a record.
    public enum Kind {
        /// What the record says.
        PLAIN("answers what the record says"),
        /// Doesn't tell.
        TERSE("says \"not known\" to what the record tells"),
        /// Tells only of something more general.
        VAGUE("names a more general term than the record where there is one"),
        /// Tells the contrary.
        MISTAKEN("turns yes into no and back, and one value into another");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As the command line spells it.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws ConfigurationException if the rate is no share
    public PatientManner {
        if (!(rate >= 0 && rate <= 1)) {
            throw new ConfigurationException(
                    "--manner-rate %s is no share. Give a number from 0 to 1, such as 0.1."
                            .formatted(rate));
        }
        if (kind == Kind.PLAIN && rate > 0) {
            throw new ConfigurationException(
                    "--manner-rate %s says how often patients depart from their record, but not how. Add --manner terse, vague or mistaken."
                            .formatted(rate));
        }
    }

    /// In words, for reports.
    public String words() {
        return kind == Kind.PLAIN
                ? kind.words
                : String.format(
                        Locale.ROOT,
                        "%s in %.4g %% of the answers (%s)",
                        kind.words,
                        100 * rate,
                        kind);
    }
}
