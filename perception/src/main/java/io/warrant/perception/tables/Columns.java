package io.warrant.perception.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.recording.Row;
import io.warrant.perception.sheets.Sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The columns that a model reads, and how a row of a table becomes numbers: numbers stay, and of a
/// category each value becomes a number that is 1 where the row has it.
///
/// @param inputs in the order of the table
public record Columns(List<Input> inputs) {

    /// Where a model's folder keeps them.
    static final String FILE = "columns.json";

    private static final int MOST_LISTED = 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    public Columns {
        inputs = List.copyOf(inputs);
    }

    /// A column.
    ///
    /// @param values of a category; empty for a number
    public record Input(String name, List<String> values) {

        public Input {
            values = List.copyOf(values);
        }

        int width() {
            return values.isEmpty() ? 1 : values.size();
        }
    }

    static Columns of(Sheet sheet, List<Integer> inputs) {
        return new Columns(
                inputs.stream()
                        .map(i -> sheet.columns().get(i))
                        .map(column -> new Input(column.name(), column.values()))
                        .toList());
    }

    int width() {
        return inputs.stream().mapToInt(Input::width).sum();
    }

    /// The column that each number comes from.
    int[] sources() {
        var sources = new int[width()];
        int at = 0;
        for (int i = 0; i < inputs.size(); i++) {
            Arrays.fill(sources, at, at + inputs.get(i).width(), i);
            at += inputs.get(i).width();
        }
        return sources;
    }

    /// Numbers of the rows of a table that has these columns.
    ///
    /// @throws InvalidCaseException if it lacks one
    float[][] numbers(Sheet sheet) {
        var places = inputs.stream().mapToInt(input -> sheet.column(input.name())).toArray();
        var numbers = new float[sheet.rows().size()][];
        for (int row = 0; row < numbers.length; row++) {
            var cells = new String[places.length];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = sheet.rows().get(row)[places[i]];
            }
            numbers[row] = numbers(cells);
        }
        return numbers;
    }

    /// @throws InvalidCaseException if the row has values in fewer than half of the columns, or one
    ///   that isn't read
    float[] numbers(Row row) {
        var cells = new String[inputs.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Optional.ofNullable(row.values().get(inputs.get(i).name())).orElse("");
        }
        var missing = missing(row);
        if (missing.size() == inputs.size()) {
            throw new InvalidCaseException(
                    "The row has none of the columns that the model reads, such as '%s'. Check that it is of the same table."
                            .formatted(inputs.getFirst().name()));
        }
        if (!mostly(row)) {
            throw new InvalidCaseException(
                    "The row has values in %d of the %d columns that the model reads, and half are needed. It lacks %s."
                            .formatted(
                                    inputs.size() - missing.size(),
                                    inputs.size(),
                                    listed(missing)));
        }
        return numbers(cells);
    }

    /// What to say of columns of which the row tells nothing; empty where it tells of all.
    List<String> notices(Row row) {
        var missing = missing(row);
        return missing.isEmpty()
                ? List.of()
                : List.of(
                        "The row tells nothing of %s, which the model reads; it goes by the rest. Fill in what is known."
                                .formatted(listed(missing)));
    }

    private List<String> missing(Row row) {
        return inputs.stream()
                .map(Input::name)
                .filter(name -> !row.values().containsKey(name))
                .toList();
    }

    private static String listed(List<String> names) {
        int more = names.size() - MOST_LISTED;
        return names.stream()
                        .limit(MOST_LISTED)
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and %d more".formatted(more) : "");
    }

    /// Whether a model of some task reads a recording: a row with values in at least half of its
    /// columns.
    static boolean read(Path folder, String task, Recording recording) {
        return recording instanceof Row row
                && parse(ModelFolder.open(folder, task).weights(FILE)).mostly(row);
    }

    /// Whether the row has values in at least half of the columns.
    private boolean mostly(Row row) {
        long known =
                inputs.stream().filter(input -> row.values().containsKey(input.name())).count();
        return 2 * known >= inputs.size();
    }

    private float[] numbers(String[] cells) {
        var numbers = new float[width()];
        int at = 0;
        for (int i = 0; i < cells.length; i++) {
            var input = inputs.get(i);
            for (int k = 0; k < input.width(); k++) {
                numbers[at++] =
                        cells[i].isEmpty()
                                ? Float.NaN
                                : input.values().isEmpty()
                                        ? number(input, cells[i])
                                        : input.values().get(k).equals(cells[i]) ? 1 : 0;
            }
        }
        return numbers;
    }

    private static float number(Input input, String cell) {
        try {
            float number = Float.parseFloat(cell);
            if (Float.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Told below.
        }
        throw new InvalidCaseException(
                "Column '" + input.name() + "' holds a value that is no number. Correct it.");
    }

    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(inputs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Columns can always be written.", e);
        }
    }

    static Columns parse(byte[] bytes) {
        try {
            return new Columns(
                    new ArrayList<>(Arrays.asList(JSON.readValue(bytes, Input[].class))));
        } catch (IOException e) {
            throw new KnowledgeException(
                    "The model's columns can't be read. Train the model again.", e);
        }
    }
}
