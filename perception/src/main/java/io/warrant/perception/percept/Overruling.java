package io.warrant.perception.percept;

import io.warrant.engine.errors.InvalidCaseException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// A person's word against a model's, on one of the concepts that its answer rests on.
///
/// @param concept its name, as the model's card has it
public record Overruling(String concept, Word word) {

    private static final String ABSENT = "absent";
    private static final String PRESENT = "present";

    /// What a person says.
    public sealed interface Word {

        /// As a person would write it.
        String written();
    }

    /// There is none.
    public record Absent() implements Word {

        @Override
        public String written() {
            return ABSENT;
        }
    }

    /// There is some; how much isn't said.
    public record Present() implements Word {

        @Override
        public String written() {
            return PRESENT;
        }
    }

    /// There is so much.
    ///
    /// @param area share of the field, from 0 to 1
    public record Share(double area) implements Word {

        public Share {
            if (!(area >= 0 && area <= 1)) {
                throw new IllegalArgumentException("A share is from 0 to 1.");
            }
        }

        @Override
        public String written() {
            return String.format(Locale.ROOT, "%.6f", 100 * area).replaceFirst("\\.?0+$", "")
                    + " % of the field";
        }
    }

    /// Of `haemorrhages=absent, hard exudates=present, microaneurysms=0.2%`; none of an empty text.
    ///
    /// @throws InvalidCaseException if it reads otherwise, or names a concept twice
    public static List<Overruling> parse(String text) {
        var all = new ArrayList<Overruling>();
        var named = new HashSet<String>();
        var parts = text.isBlank() ? List.<String>of() : Arrays.asList(text.split(",", -1));
        for (var part : parts) {
            var one = one(part.strip());
            if (!named.add(one.concept)) {
                throw new InvalidCaseException(
                        "'" + one.concept + "' is overruled twice. Say it once.");
            }
            all.add(one);
        }
        return all;
    }

    private static Overruling one(String text) {
        int at = text.lastIndexOf('=');
        if (at < 1) {
            throw bad(text);
        }
        var word = text.substring(at + 1).strip().toLowerCase(Locale.ROOT);
        return new Overruling(
                text.substring(0, at).strip(),
                switch (word) {
                    case ABSENT -> new Absent();
                    case PRESENT -> new Present();
                    default -> share(word, text);
                });
    }

    private static Word share(String word, String text) {
        if (!word.matches("\\d{1,3}(\\.\\d{1,6})?\\s*%")) {
            throw bad(text);
        }
        double percent = Double.parseDouble(word.substring(0, word.length() - 1).strip());
        if (percent > 100) {
            throw bad(text);
        }
        return new Share(percent / 100);
    }

    private static InvalidCaseException bad(String text) {
        return new InvalidCaseException(
                "'"
                        + text
                        + "' overrules nothing. Write a concept and what you see of it, as in"
                        + " haemorrhages=absent, haemorrhages=present or haemorrhages=0.5%.");
    }
}
