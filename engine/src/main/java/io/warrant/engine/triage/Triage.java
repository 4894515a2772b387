package io.warrant.engine.triage;

import java.util.List;

/// What can be said of a case before it is seen. It doesn't decide who is seen first.
///
/// @param departments all that something points to, most first; none where nothing does
/// @param urgency what labelled cases can tell
public record Triage(List<Pointing> departments, Urgency urgency) {

    /// What has to be said with each triage.
    public static final String CAUTION =
            "This doesn't decide who is seen first. An emergency isn't recognised here: a person"
                    + " who is trained to triage has to look at the patient.";

    public Triage {
        departments = List.copyOf(departments);
    }
}
