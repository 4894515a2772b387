package io.warrant.perception.intake;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.perception.images.cells.BloodCells;
import io.warrant.perception.images.chest.Pneumonia;
import io.warrant.perception.images.grade.IdridGrade;
import io.warrant.perception.images.lesions.IdridLesions;
import io.warrant.perception.signals.normal.EcgNormal;
import io.warrant.perception.tables.Learner;
import io.warrant.perception.tables.SurvivalTask;
import io.warrant.perception.tables.TableTask;
import io.warrant.perception.task.Task;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All tasks.
public final class Tasks {

    private static final List<Task> ALL =
            List.of(
                    new IdridLesions(),
                    new IdridGrade(),
                    new Pneumonia(),
                    new BloodCells(),
                    new EcgNormal(),
                    new TableTask(Learner.TREES),
                    new TableTask(Learner.ADDITIVE),
                    new TableTask(Learner.RULES),
                    new SurvivalTask());

    private Tasks() {}

    /// In the order in which people are shown them.
    public static List<Task> all() {
        return ALL;
    }

    /// The task of that name, if there is one.
    public static Optional<Task> find(String name) {
        return ALL.stream().filter(task -> task.name().equals(name)).findFirst();
    }

    /// @throws ConfigurationException if there is none of that name
    public static Task named(String name) {
        return find(name)
                .orElseThrow(() ->
                        new ConfigurationException(
                                "There is no task '"
                                        + name
                                        + "'. There are: "
                                        + ALL.stream()
                                                .map(Task::name)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }
}
