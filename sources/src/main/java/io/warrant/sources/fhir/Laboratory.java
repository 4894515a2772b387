package io.warrant.sources.fhir;

import io.warrant.engine.clinical.Ignored;
import io.warrant.engine.clinical.Patient;
import io.warrant.engine.reading.Reading;

import java.util.List;

/// Tells which findings a measurement shows or excludes. An empty reading says that it understood
/// nothing.
@FunctionalInterface
public interface Laboratory {

    /// Understands no measurement, and says so of each.
    Laboratory NONE =
            (observation, _) ->
                    new Reading(
                            List.of(),
                            List.of(
                                    new Ignored(
                                            observation.place(),
                                            "measurements aren't turned into findings")));

    Reading interpret(Measured observation, Patient patient);
}
