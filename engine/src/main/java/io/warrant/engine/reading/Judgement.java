package io.warrant.engine.reading;

/// What the words around a finding make of it.
///
/// @param status the status that prevails
/// @param denied whether it is denied, whoever's it is and whenever it was
/// @param cueFrom the first word of the cue that decided, or -1
/// @param cueTo the one behind its last
record Judgement(Status status, boolean denied, int cueFrom, int cueTo) {

    static final Judgement PLAIN = new Judgement(Status.OBSERVED, false, -1, -1);

    static Judgement by(Status status, boolean denied, Surroundings.Found cue) {
        return new Judgement(status, denied, cue.from(), cue.to());
    }
}
