package io.warrant.engine.triage;

import java.util.List;

/// What can be said of a case before it is seen. It doesn't decide who is seen first.
///
/// @param age whether the patient is a child
/// @param departments all that something points to, most first; none where nothing does
/// @param urgency what is known of it
/// @param questions what to ask next for it, the worthiest first; none where nothing was asked for
public record Triage(
        AgeGroup age, List<Pointing> departments, Urgency urgency, List<Asking> questions) {

    /// What has to be said with each triage.
    public static final String CAUTION =
            "This doesn't decide who is seen first. That no emergency is told doesn't mean that"
                    + " there is none: a person who is trained to triage has to look at the"
                    + " patient.";

    public Triage {
        departments = List.copyOf(departments);
        questions = List.copyOf(questions);
    }

    /// The same with questions.
    public Triage asking(List<Asking> next) {
        return new Triage(age, departments, urgency, next);
    }
}
