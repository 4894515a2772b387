package io.warrant.perception.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.ontology.TermId;
import io.warrant.perception.model.ModelCard;
import io.warrant.perception.percept.Percept;
import io.warrant.perception.percept.Perception;
import io.warrant.perception.percept.Provider;
import io.warrant.perception.percept.Where;
import io.warrant.perception.recording.Recording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An ONNX model at work. One thread computes, so that the same recording gives the same numbers.
final class OnnxModel implements Provider {

    private final ModelCard card;
    private final Manifest manifest;
    private final InputTensor tensor;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxModel(
            ModelCard card, Manifest manifest, OrtEnvironment environment, OrtSession session) {
        this.card = card;
        this.manifest = manifest;
        this.environment = environment;
        this.session = session;
        tensor = new InputTensor(manifest.input());
    }

    /// @throws KnowledgeException if it is no model, or doesn't fit its manifest
    static OnnxModel open(byte[] model, Manifest manifest, ModelCard card) {
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var session = environment.createSession(model, options);
            var opened = new OnnxModel(card, manifest, environment, session);
            opened.check();
            return opened;
        } catch (OrtException e) {
            throw new KnowledgeException(
                    "The file is no ONNX model that can be used: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + " Export it again.",
                    e);
        }
    }

    /// Whether the tensors have the names and shapes of the manifest.
    private void check() throws OrtException {
        var input = session.getInputInfo().get(manifest.input().name());
        if (input == null || !(input.getInfo() instanceof TensorInfo shape)) {
            throw misfit("input", manifest.input().name(), session.getInputNames());
        }
        var expected = tensor.shape();
        var found = shape.getShape();
        boolean fits = found.length == expected.length;
        for (int at = 0; fits && at < found.length; at++) {
            fits = found[at] < 0 || found[at] == expected[at];
        }
        if (!fits) {
            throw new KnowledgeException(
                    "The model's input "
                            + manifest.input().name()
                            + " has the shape "
                            + Arrays.toString(found)
                            + ", and by the manifest it would be "
                            + Arrays.toString(expected)
                            + ". Mend the manifest.");
        }
        if (!session.getOutputNames().contains(manifest.output().name())) {
            throw misfit("output", manifest.output().name(), session.getOutputNames());
        }
    }

    private static KnowledgeException misfit(String what, String name, Iterable<String> there) {
        return new KnowledgeException(
                "The model has no "
                        + what
                        + " '"
                        + name
                        + "'; it has "
                        + String.join(", ", there)
                        + ". Mend the manifest.");
    }

    @Override
    public ModelCard card() {
        return card;
    }

    @Override
    public Perception perceive(Recording recording) {
        var outputs = outputs(recording);
        var percepts = new ArrayList<Percept>();
        for (var concept : manifest.concepts()) {
            if (concept.index() >= outputs.length) {
                throw new KnowledgeException(
                        "The model gives "
                                + outputs.length
                                + " numbers, and the manifest wants number "
                                + concept.index()
                                + " for "
                                + concept.name()
                                + ". Mend the manifest.");
            }
            percepts.add(percept(concept, probability(outputs, concept)));
        }
        return new Perception.Perceived(percepts, List.of(), List.of());
    }

    private Percept percept(Manifest.Concept concept, double probability) {
        return new Percept(
                concept.name(),
                TermId.parse(concept.term()),
                probability,
                new Where.Everywhere(),
                String.format(
                        Locale.ROOT,
                        "The model gives it a probability of %.3f; it says nothing of where.",
                        probability));
    }

    private float[] outputs(Recording recording) {
        try (var in = OnnxTensor.createTensor(environment, tensor.of(recording), tensor.shape());
                var result = session.run(Map.of(manifest.input().name(), in))) {
            var output = result.get(manifest.output().name());
            if (output.isEmpty() || !(output.get() instanceof OnnxTensor numbers)) {
                throw new KnowledgeException("The model's output is no tensor. Mend the manifest.");
            }
            var buffer = numbers.getFloatBuffer();
            if (buffer == null) {
                throw new KnowledgeException(
                        "The model's output holds no floating-point numbers. Export it again.");
            }
            var all = new float[buffer.remaining()];
            buffer.get(all);
            for (float one : all) {
                if (!Float.isFinite(one)) {
                    throw new KnowledgeException(
                            "The model gives no number (NaN or infinity) for "
                                    + recording.document()
                                    + ", so there is no finding. Check the model and its scaling.");
                }
            }
            return all;
        } catch (OrtException e) {
            throw new KnowledgeException("The model failed on " + recording.document() + ".", e);
        }
    }

    private double probability(float[] outputs, Manifest.Concept concept) {
        double output = outputs[concept.index()];
        double logOdds =
                switch (manifest.output().activation()) {
                    case SIGMOID -> output;
                    case NONE -> logit(output);
                    case SOFTMAX -> logit(softmax(outputs, concept.index()));
                };
        return 1 / (1 + Math.exp(-(concept.slope() * logOdds + concept.intercept())));
    }

    private static double logit(double probability) {
        double inside = Math.clamp(probability, 1e-6, 1 - 1e-6);
        return Math.log(inside / (1 - inside));
    }

    private static double softmax(float[] outputs, int index) {
        double sum = 0;
        for (float one : outputs) {
            sum += Math.exp(one - outputs[index]);
        }
        return 1 / sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
