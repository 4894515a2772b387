package io.warrant.engine.reading;

import io.warrant.engine.clinical.Ignored;

import java.util.List;

/// What was read from a record.
///
/// @param mentions the terms it speaks of, in its order
/// @param notUnderstood what looked like a finding but was not understood: its place, and why
public record Reading(List<Mention> mentions, List<Ignored> notUnderstood) {

    public Reading {
        mentions = List.copyOf(mentions);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
