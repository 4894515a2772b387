package io.warrant.app.perceive;

import io.warrant.engine.clinical.Case;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.perception.images.heat.Explanation;
import io.warrant.perception.intake.Intake;
import io.warrant.perception.intake.Shelf;
import io.warrant.perception.percept.Overruling;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;
import io.warrant.sources.cases.Attachment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Lets models look at recordings. The model proposes: what it sees enters a case as suspected,
/// never as observed. Models stay open until [#close]; safe for use by several threads.
public final class Perceiving implements AutoCloseable {

    private final Shelf shelf;
    private final Map<String, Provider> opened = new ConcurrentHashMap<>();

    /// @param shelf where the models stand
    public Perceiving(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Lets one model look at a file, or where none is named, the only one that reads such files.
    ///
    /// @throws InvalidCaseException if the file can't be read, or the model reads other ones
    /// @throws ConfigurationException if there is no such model, or the choice isn't clear
    public Perceived perceive(Attachment attachment) {
        return perceive(
                attachment.model(),
                Intake.read(attachment.file()),
                Overruling.parse(attachment.overruled()));
    }

    /// The same with a recording.
    ///
    /// @param model its name, or an empty text
    /// @param overruled what a person says against the model
    public Perceived perceive(String model, Recording recording, List<Overruling> overruled) {
        var chosen = model.isEmpty() ? only(recording) : model;
        var provider = opened.computeIfAbsent(chosen, shelf::open);
        return new Perceived(
                recording,
                chosen,
                provider.card(),
                provider.perceive(recording, overruled),
                overruled,
                provider.overrulable(),
                List.of());
    }

    /// The same with a heat map of the surest percept and what its checks found, where a picture
    /// was read. Asks the model some three hundred times.
    public Perceived explained(Perceived seen) {
        if (seen.recording() instanceof Picture picture
                && seen.perception() instanceof Perception.Perceived perceived) {
            var provider = opened.computeIfAbsent(seen.model(), shelf::open);
            return seen.with(Explanation.added(provider, picture, perceived));
        }
        return seen;
    }

    /// The models that read such recordings, by name.
    public List<String> able(Recording recording) {
        return shelf.models().stream().filter(each -> shelf.reads(each, recording)).toList();
    }

    private String only(Recording recording) {
        var able = able(recording);
        if (able.size() == 1) {
            return able.getFirst();
        }
        throw new ConfigurationException(
                able.isEmpty()
                        ? recording.document()
                                + ": no model was trained that reads it. `warrant perception"
                                + " train` makes one, `warrant perception list` shows which."
                        : recording.document()
                                + " can be read by several models: "
                                + String.join(", ", able)
                                + ". Name one with --model, or in a case as `FILE by MODEL`.");
    }

    @Override
    public void close() {
        opened.values().forEach(Provider::close);
        opened.clear();
    }

    /// A case with what the models suspect; of a recording that can't be judged it says so.
    public Case addTo(Case subject, List<Attachment> attachments, KnowledgeBase base) {
        var proposals = new Proposals(subject, base);
        attachments.forEach(each -> proposals.add(perceive(each)));
        return proposals.close();
    }
}
