package io.warrant.perception.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A trained model on disk: `card.json`, which names each file of weights with its SHA-256, and
/// these files. What was cut short, changed or mixed up is refused by name.
public final class ModelFolder {

    /// No file of a model is larger.
    public static final long MOST_BYTES = 1L << 30;

    private static final long MOST_CARD_BYTES = 1L << 20;
    private static final String CARD = "card.json";

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    private final Path folder;
    private final Written written;

    private ModelFolder(Path folder, Written written) {
        this.folder = folder;
        this.written = written;
    }

    /// What stands in `card.json`.
    ///
    /// @param weights SHA-256 by name of file
    record Written(ModelCard card, Map<String, String> weights) {}

    /// Writes a model; a model that the folder held is replaced.
    ///
    /// @param weights by name of file, such as `trees.ubj`
    /// @throws ConfigurationException if the folder can't be written to
    public static void write(Path folder, ModelCard card, Map<String, byte[]> weights) {
        var hashes = new TreeMap<String, String>();
        weights.forEach((name, bytes) -> hashes.put(checked(name), Sha256.of(bytes)));
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(CARD));
            for (var name : hashes.keySet()) {
                Files.write(folder.resolve(name), weights.get(name));
            }
            // The card comes last: a folder without one is no model.
            Files.write(folder.resolve(CARD), JSON.writeValueAsBytes(new Written(card, hashes)));
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The model can't be written to the folder "
                            + folder.getFileName()
                            + ". Check that there is room and that you may write there.",
                    e);
        }
    }

    /// Opens a model of a task.
    ///
    /// @throws KnowledgeException if there is no model, or one of another task
    public static ModelFolder open(Path folder, String task) {
        var opened = open(folder);
        if (!opened.card().task().equals(task)) {
            throw new KnowledgeException(
                    opened.named()
                            + " holds a model of the task '"
                            + opened.card().task()
                            + "', not of '"
                            + task
                            + "'. Open it with its own task, or train this one.");
        }
        return opened;
    }

    /// Opens a model of any task; the card tells which.
    ///
    /// @throws KnowledgeException if there is no model
    public static ModelFolder open(Path folder) {
        var card = folder.resolve(CARD);
        if (!Files.isRegularFile(card)) {
            throw new KnowledgeException(
                    "There is no model in the folder "
                            + folder.getFileName()
                            + ": it has no "
                            + CARD
                            + ". Train one with 'warrant perception train', or check the path.");
        }
        try {
            var written = JSON.readValue(bytes(card, MOST_CARD_BYTES), Written.class);
            return new ModelFolder(folder, written);
        } catch (JsonProcessingException e) {
            throw new KnowledgeException(
                    CARD
                            + " in the folder "
                            + folder.getFileName()
                            + " isn't the card of a model. Maybe it was edited by hand; train the"
                            + " model again.",
                    e);
        } catch (IOException e) {
            throw unreadable(card, e);
        }
    }

    public ModelCard card() {
        return written.card();
    }

    /// Writes on the card for which term a concept stands.
    ///
    /// @throws ConfigurationException if the card can't be written
    public void name(ModelCard.Concept concept) {
        var named = new Written(written.card().with(concept), written.weights());
        var file = folder.resolve(CARD);
        var fresh = folder.resolve(CARD + ".new");
        try {
            Files.write(fresh, JSON.writeValueAsBytes(named));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The model's card can't be written. Check that you may write there.", e);
        }
    }

    /// What a curator decided about the model.
    ///
    /// @throws KnowledgeException if the file of rules was spoilt
    public Rules rules() {
        return Rules.in(folder);
    }

    /// The bytes of a file of weights, as they were written.
    ///
    /// @throws KnowledgeException if it is missing or was changed
    public byte[] weights(String name) {
        var hash = Optional.ofNullable(written.weights().get(name));
        var file = folder.resolve(checked(name));
        if (hash.isEmpty() || !Files.isRegularFile(file)) {
            throw new KnowledgeException(
                    named() + " lacks the weights '" + name + "'. Train the model again.");
        }
        try {
            var bytes = bytes(file, MOST_BYTES);
            if (!Sha256.of(bytes).equals(hash.get())) {
                throw new KnowledgeException(
                        "The weights '"
                                + name
                                + "' in the folder "
                                + folder.getFileName()
                                + " aren't those that were written. Maybe the file was cut short;"
                                + " train the model again.");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private String named() {
        return "The folder " + folder.getFileName();
    }

    private static byte[] bytes(Path file, long most) throws IOException {
        long size = Files.size(file);
        if (size > most) {
            throw new KnowledgeException(
                    file.getFileName()
                            + " has "
                            + size
                            + " bytes, and no model's file has more than "
                            + most
                            + ". Maybe it isn't a model.");
        }
        return Files.readAllBytes(file);
    }

    private static KnowledgeException unreadable(Path file, IOException cause) {
        return new KnowledgeException(
                file.getFileName() + " can't be read. Check that you may read it.", cause);
    }

    private static String checked(String name) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}") || name.equals(CARD)) {
            throw new IllegalArgumentException("'" + name + "' is no name for weights.");
        }
        return name;
    }
}
