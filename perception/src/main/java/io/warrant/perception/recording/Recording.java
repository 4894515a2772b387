package io.warrant.perception.recording;

/// Something recorded of one patient, after reading, without anything that names the patient.
public sealed interface Recording permits Picture, Tracing, Row {

    /// What the case calls it, such as the name of its file; never logged.
    String document();

    /// A digest of what was recorded: the same for the same recording, whatever it is called.
    String digest();
}
