package io.warrant.engine.reading;

import java.util.Locale;
import java.util.Optional;

/// What a cue does to the findings around it (after NegEx: Chapman and others, 2001, and ConText:
/// Harkema and others, 2009).
public enum Effect {
    /// Denies what follows: "no", "denies".
    DENY_NEXT,
    /// Denies what stands before: "was ruled out".
    DENY_PREVIOUS,
    /// Doubts what follows: "possible".
    DOUBT_NEXT,
    /// Doubts what stands before: "is suspected".
    DOUBT_PREVIOUS,
    /// Speaks of what might be: "if", "risk of".
    SUPPOSE_NEXT,
    /// Speaks of what stands before as of what might be.
    SUPPOSE_PREVIOUS,
    /// What follows is over: "history of".
    PAST_NEXT,
    /// What stands before is over: "has resolved".
    PAST_PREVIOUS,
    /// What follows is a relative's: "mother has".
    FAMILY_NEXT,
    /// What stands before is a relative's: "runs in the family".
    FAMILY_PREVIOUS,
    /// Looks like a cue and is none: "not only".
    NOTHING,
    /// Ends the reach of the cues before it: "but".
    END,
    /// Goes on to tell what there is, and so ends the reach of the cues before it, but a
    /// relative's: "has", "with".
    TELL,
    /// A heading whose sentence is denied, or all under it up to the next blank line.
    DENY_SECTION,
    /// A heading under which all is a relative's.
    FAMILY_SECTION,
    /// A heading under which all is over.
    PAST_SECTION,
    /// A heading under which all is only planned or feared.
    PLAN_SECTION;

    /// The effect that a table of cues calls by this name, such as `deny-next`.
    public static Optional<Effect> of(String name) {
        for (var effect : values()) {
            if (effect.toString().equals(name)) {
                return Optional.of(effect);
            }
        }
        return Optional.empty();
    }

    boolean isSection() {
        return this == DENY_SECTION
                || this == FAMILY_SECTION
                || this == PAST_SECTION
                || this == PLAN_SECTION;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
