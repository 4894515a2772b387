package io.warrant.perception.images.reading;

import io.warrant.engine.errors.InvalidCaseException;
import io.warrant.perception.recording.Picture;
import io.warrant.perception.recording.Recording;

/// Pictures in colour, for models that read no others.
public final class Colour {

    private Colour() {}

    /// @param photographs what the model reads, as in `photographs of the retina`
    /// @throws InvalidCaseException if it isn't a picture in colour
    public static Picture of(Recording recording, String photographs) {
        if (recording instanceof Picture picture && picture.channels() == 3) {
            return picture;
        }
        throw new InvalidCaseException(
                "This model reads "
                        + photographs
                        + " in colour, and the recording isn't one. Give it such a photograph, or"
                        + " choose another model.");
    }
}
