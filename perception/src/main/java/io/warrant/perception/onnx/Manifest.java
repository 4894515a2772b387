package io.warrant.perception.onnx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.engine.ontology.TermId;

import java.util.List;

/// What an ONNX file takes and gives, written by whoever knows the model; `docs/perception.md`
/// shows one.
///
/// @param reads in a reader's words, such as `frontal chest X-rays`
/// @param licence of the model
/// @param citation where it was published and measured
public record Manifest(
        String reads,
        Input input,
        Output output,
        List<Concept> concepts,
        String licence,
        String citation) {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    public Manifest {
        concepts = List.copyOf(concepts);
    }

    /// What a model takes.
    public enum Kind {
        PICTURE,
        TRACING,
        ROW
    }

    /// How the numbers of a tensor are laid out: the batch of one, then channels (or leads) before
    /// or behind the places.
    public enum Layout {
        CHANNELS_FIRST,
        CHANNELS_LAST
    }

    /// The tensor that goes in.
    ///
    /// @param name of the tensor
    /// @param width pixels or samples; 0 for a row
    /// @param height pixels; 0 for a tracing or a row
    /// @param rate samples a second; 0 where there are none
    /// @param channels names of leads or columns in order; for a picture `grey`, or `red`, `green`
    ///   and `blue`
    /// @param mean taken from each channel, or one for all
    /// @param deviation that each channel is divided by, or one for all
    public record Input(
            String name,
            Kind kind,
            Layout layout,
            int width,
            int height,
            double rate,
            List<String> channels,
            double[] mean,
            double[] deviation) {

        public Input {
            channels = List.copyOf(channels);
        }

        double mean(int channel) {
            return mean.length == 1 ? mean[0] : mean[channel];
        }

        double deviation(int channel) {
            return deviation.length == 1 ? deviation[0] : deviation[channel];
        }
    }

    /// How an output becomes a probability.
    public enum Activation {
        /// It is one.
        NONE,
        SIGMOID,
        SOFTMAX
    }

    /// The tensor that comes out: one number a concept, and perhaps others.
    public record Output(String name, Activation activation) {}

    /// What one number of the output stands for.
    ///
    /// @param term the knowledge's term for it; an empty text for none
    /// @param index its place in the output
    /// @param slope and intercept map the log odds of the output to calibrated log odds (Platt
    ///   1999); 1 and 0 leave them as they are
    public record Concept(String name, String term, int index, double slope, double intercept) {}

    /// @throws InvalidCaseException if it isn't JSON, lacks a field or contradicts itself
    public static Manifest parse(byte[] json) {
        Manifest manifest;
        try {
            manifest = JSON.readValue(json, Manifest.class);
        } catch (JsonProcessingException e) {
            throw new InvalidCaseException(
                    "The manifest can't be used: " + Wrong.of(e) + ". Mend it.", e);
        } catch (java.io.IOException e) {
            throw new InvalidCaseException("The manifest can't be read. Give a JSON file.", e);
        }
        manifest.check();
        return manifest;
    }

    private void check() {
        int channels = input.channels().size();
        require(channels > 0, "input.channels is empty");
        require(!concepts.isEmpty(), "concepts is empty");
        for (var numbers : List.of(input.mean(), input.deviation())) {
            require(
                    numbers.length == 1 || numbers.length == channels,
                    "input.mean and input.deviation hold one number, or one a channel");
        }
        for (double deviation : input.deviation()) {
            require(deviation > 0, "input.deviation isn't above 0");
        }
        switch (input.kind()) {
            case PICTURE ->
                    require(
                            (channels == 1 || channels == 3)
                                    && input.width() > 0
                                    && input.height() > 0
                                    && input.width() <= 4096
                                    && input.height() <= 4096,
                            "a picture has 1 or 3 channels, a width and a height up to 4096");
            case TRACING ->
                    require(
                            input.width() > 0 && input.width() <= 1 << 20 && input.rate() > 0,
                            "a tracing has a width in samples and a rate");
            case ROW -> {}
        }
        for (var concept : concepts) {
            require(
                    concept.term().isEmpty() || TermId.parse(concept.term()).isPresent(),
                    "'" + concept.term() + "' is no term's id");
            require(concept.index() >= 0, "a concept's index is below 0");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidCaseException(
                    "The manifest can't be used: " + otherwise + ". Mend it.");
        }
    }
}
