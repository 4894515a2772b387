package io.warrant.engine.guideline;

/// Something wrong with a model.
///
/// @param place in the model, such as `rule gt0030, then 2`
/// @param problem what is wrong, as half a sentence
/// @param stops whether the model can't be run because of it
public record Fault(String place, String problem, boolean stops) {

    @Override
    public String toString() {
        return place + ": " + problem;
    }
}
