package io.warrant.perception.measure;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.sources.files.PrintableText;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a person tells of patients, cameras or sites beside the data, so that groups can be
/// compared.
///
/// @param file its name, for messages; empty where no file was given
/// @param rows by the recording's name, then the attribute's; one that isn't known isn't in it
/// @param notices which columns make no groups
public record Attributes(String file, Map<String, Map<String, String>> rows, List<String> notices) {

    /// Where nobody tells any.
    public static final Attributes NONE = new Attributes("", Map.of(), List.of());

    private static final int SHOWN = 60;

    public Attributes {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        notices = List.copyOf(notices);
    }

    /// @param file a table whose first column names recordings; all others are attributes
    /// @throws InvalidCaseException if it can't be used
    public static Attributes read(Path file) {
        return AttributeSheet.read(file);
    }

    public boolean isGiven() {
        return !file.isEmpty();
    }

    /// The end of a sentence about data that tell no groups.
    public String compared() {
        return isGiven()
                ? "groups are those of " + file + "."
                : "no groups are compared: give attributes by --attributes.";
    }

    /// What is known of some recordings.
    ///
    /// @param told what is known of each, by its name
    /// @param notices what of the file can't be used
    public record Known(Map<String, Map<String, String>> told, List<String> notices) {

        /// Nothing.
        public static final Known NONE = new Known(Map.of(), List.of());

        public Known {
            told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
            notices = List.copyOf(notices);
        }

        /// Empty where nothing is known.
        public Map<String, String> of(String recording) {
            return told.getOrDefault(recording, Map.of());
        }
    }

    /// @param recordings their names
    /// @throws InvalidCaseException if the file names none of them
    public Known of(List<String> recordings) {
        if (!isGiven()) {
            return Known.NONE;
        }
        var names = new HashSet<String>();
        for (var name : recordings) {
            if (!names.add(name)) {
                throw new InvalidCaseException(
                        "Two recordings of the data are called %s, so that %s can't tell them apart. Give the data in parts."
                                .formatted(quoted(name), file));
            }
        }
        var told = new LinkedHashMap<>(rows);
        told.keySet().retainAll(names);
        if (told.isEmpty()) {
            throw new InvalidCaseException(
                    "%s names %s, which are none of the recordings: these are called %s. Put their names into its first column."
                            .formatted(file, some(List.copyOf(rows.keySet())), some(recordings)));
        }
        var all = new ArrayList<>(notices);
        if (told.size() < names.size() || told.size() < rows.size()) {
            all.add(
                    "%s tells of %d of %d recordings; %d of its names are none of them."
                            .formatted(file, told.size(), names.size(), rows.size() - told.size()));
        }
        return new Known(told, all);
    }

    private static String some(List<String> names) {
        var first = String.join(", ", names.stream().limit(3).map(Attributes::quoted).toList());
        return names.size() > 3 ? first + " …" : first;
    }

    static String quoted(String name) {
        return PrintableText.quoted(name, SHOWN);
    }
}
