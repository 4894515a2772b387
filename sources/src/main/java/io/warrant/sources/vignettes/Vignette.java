package io.warrant.sources.vignettes;

/// A patient in a few sentences.
///
/// @param line where it stands in its file, from 1
/// @param text what is told of the patient
/// @param urgency how urgent people said it is; blank where they didn't
public record Vignette(long line, String text, String urgency) {}
