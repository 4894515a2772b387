package io.warrant.app.cli;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.intake.Tasks;
import io.warrant.perception.measure.Attributes;
import io.warrant.perception.task.Task;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;

/// What is learnt, from which data, and how.
final class TrainingOptions {

    private static final int MOST_THREADS = 256;

    @Parameters(paramLabel = "TASK", description = "What to learn: `warrant perception list`.")
    String task = "";

    @Option(
            names = "--data",
            paramLabel = "FILE",
            required = true,
            description =
                    "The labelled data, as their publisher packs them; for a table, FILE#COLUMN"
                            + " names what to predict.")
    String data = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same model. Default: 1.")
    long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work. Default: as many as there are cores.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--attributes",
            paramLabel = "FILE",
            description =
                    "A CSV file: the first column names recordings (a photograph without folder and"
                            + " ending, `val/12` of an NPZ file, an ECG's number), the others tell"
                            + " sex, age in years, site, camera and such. Groups are compared by"
                            + " them.")
    @Nullable String attributes;

    Task task() {
        return Tasks.named(task);
    }

    Path data() {
        return file(data);
    }

    /// @throws InvalidCaseException if there is no such file
    static Path file(String text) {
        var path = Path.of(text);
        int hash = text.lastIndexOf('#');
        if (!Files.exists(path) && (hash < 1 || !Files.exists(Path.of(text.substring(0, hash))))) {
            throw new InvalidCaseException(
                    path.getFileName() + ": there is no such file. Give the path of the data.");
        }
        return path;
    }

    Task.Choices choices() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ConfigurationException(
                    "--threads " + threads + " can't be. Give a number from 1 to 256.");
        }
        return attributes == null
                ? new Task.Choices(seed, threads)
                : new Task.Choices(seed, threads, attributes(attributes));
    }

    private Attributes attributes(String named) {
        if (!task().takesAttributes()) {
            throw new ConfigurationException(
                    task
                            + " takes no --attributes: groups are told by the table's own columns,"
                            + " such as sex, age and race. Add columns, and leave the option out.");
        }
        return Attributes.read(file(named));
    }
}
