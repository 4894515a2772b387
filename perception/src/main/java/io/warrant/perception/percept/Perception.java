package io.warrant.perception.percept;

import java.util.List;

/// What a provider makes of a recording.
public sealed interface Perception {

    /// It was read.
    ///
    /// @param percepts what was seen, and what was looked for and not seen, in the order of the
    ///   card
    /// @param overlays what can be drawn
    /// @param notices what the reader should know, such as an explanation that fails its own check
    /// @param report a draft of a report, whose sentences nobody has checked; mostly empty
    record Perceived(
            List<Percept> percepts, List<Overlay> overlays, List<String> notices, String report)
            implements Perception {

        /// Without a report.
        public Perceived(List<Percept> percepts, List<Overlay> overlays, List<String> notices) {
            this(percepts, overlays, notices, "");
        }

        public Perceived {
            percepts = List.copyOf(percepts);
            overlays = List.copyOf(overlays);
            notices = List.copyOf(notices);
        }
    }

    /// It can't be judged, so there are no findings.
    ///
    /// @param because each defect in a sentence with its measure, such as `It is blurred (sharpness
    ///   12, at least 40 is needed).`
    record NotReadable(List<String> because) implements Perception {

        public NotReadable {
            because = List.copyOf(because);
            if (because.isEmpty()) {
                throw new IllegalArgumentException("There is a reason why it can't be read.");
            }
        }
    }
}
