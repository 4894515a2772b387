package io.warrant.sources.labs;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.reading.Mention;

import java.util.List;

/// What a measurement says of the patient.
public sealed interface Outcome {

    /// The terms it speaks of, one or more: observed if the value is abnormal, excluded if not.
    record Understood(List<Mention> mentions) implements Outcome {

        public Understood {
            mentions = List.copyOf(mentions);
        }
    }

    /// It says nothing that can be relied on; the reason stands with its place.
    record NotUnderstood(Ignored ignored) implements Outcome {}
}
