package io.warrant.perception.intake;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.model.ModelFolder;
import io.warrant.perception.model.Rules;
import io.warrant.perception.onnx.OnnxModels;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Recording;
import io.warrant.perception.remote.RemoteModels;
import io.warrant.perception.task.Opener;
import io.warrant.perception.task.Ruled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder in which trained models stand, each in a folder of its own name.
///
/// @param folder perhaps not there yet
public record Shelf(Path folder) {

    private static final List<Opener> OTHERS = List.of(new OnnxModels(), new RemoteModels());

    /// Where a model of that name stands, or would.
    ///
    /// @throws ConfigurationException if that is no name for a folder
    public Path place(String model) {
        if (!model.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}")) {
            throw new ConfigurationException(
                    "A model's name has letters, digits, dots, dashes and underscores only.");
        }
        return folder.resolve(model);
    }

    /// The models' names, in order.
    public List<String> models() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(each -> Files.isRegularFile(each.resolve("card.json")))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The folder of models can't be listed. Check that you may read it.", e);
        }
    }

    /// What a model says of itself.
    ///
    /// @throws ConfigurationException if there is none of that name
    public ModelCard card(String model) {
        return ModelFolder.open(present(model)).card();
    }

    /// Opens a model.
    ///
    /// @throws ConfigurationException if there is none of that name
    public Provider open(String model) {
        return opener(model).open(present(model));
    }

    /// Whether a model reads such recordings.
    public boolean reads(String model, Recording recording) {
        return opener(model).reads(present(model), recording);
    }

    /// What a curator decided about a model.
    ///
    /// @throws ConfigurationException if there is none of that name
    public Rules rules(String model) {
        return Rules.in(present(model));
    }

    /// Says for which term a concept of a model stands.
    ///
    /// @throws ConfigurationException if there is none of that name, if it has no such concept, or
    ///   if its terms are fixed
    public void name(String model, ModelCard.Concept concept) {
        var folder = ModelFolder.open(present(model));
        if (!opener(model).takesTerms()) {
            throw new ConfigurationException(
                    "The terms of the model '"
                            + model
                            + "' are fixed: by its task, or by the manifest that it was added"
                            + " with.");
        }
        var names = folder.card().concepts().stream().map(ModelCard.Concept::name).toList();
        if (!names.contains(concept.name())) {
            throw new ConfigurationException(
                    "The model '"
                            + model
                            + "' has no concept '"
                            + concept.name()
                            + "'. It has: "
                            + String.join("; ", names)
                            + ".");
        }
        folder.name(concept);
    }

    /// How a model is measured whose concepts a rule can switch off.
    ///
    /// @throws ConfigurationException if there is none of that name, or it rests on no concepts
    public Ruled ruled(String model) {
        if (opener(model) instanceof Ruled ruled) {
            return ruled;
        }
        throw new ConfigurationException(
                "The model '"
                        + model
                        + "' doesn't rest on named concepts, so that none can be switched off. A"
                        + " concept bottleneck such as idrid-grade does; of a table, leave a column"
                        + " out when training: `--data FILE#label,-column`.");
    }

    private Opener opener(String model) {
        var task = card(model).task();
        return OTHERS.stream()
                .filter(other -> other.name().equals(task))
                .findFirst()
                .orElseGet(() -> Tasks.named(task));
    }

    private Path present(String model) {
        var place = place(model);
        if (!Files.isDirectory(place)) {
            throw new ConfigurationException(
                    "There is no model '"
                            + model
                            + "'. "
                            + (models().isEmpty()
                                    ? "None was trained yet: `warrant perception train` does that."
                                    : "There are: " + String.join(", ", models()) + "."));
        }
        return place;
    }
}
