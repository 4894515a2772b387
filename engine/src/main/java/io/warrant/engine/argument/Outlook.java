package io.warrant.engine.argument;

import java.util.List;
import java.util.Optional;

/// What a reader can do with a differential: which claims to keep in mind, whether to act on the
/// first one at all, and what to look for next.
///
/// @param set the claims to keep in mind, where the knowledge is calibrated for such a run
/// @param abstention why the first claim should not be relied on, where that is so
/// @param separators findings that would tell the first claim from the second, best first
public record Outlook(
        Optional<LikelySet> set, Optional<Abstention> abstention, List<Separator> separators) {

    public Outlook {
        separators = List.copyOf(separators);
    }

    /// The smallest set of first claims that contains the right one in so many cases.
    ///
    /// @param coverage the share of cases, from 0 to 1, whose right diagnosis such sets contain,
    ///   among cases like those that it was measured on and whose disease is known
    /// @param claims its claims, best first
    /// @param by what the promise rests on, as a sentence
    public record LikelySet(double coverage, List<Claim.Diagnosis> claims, String by) {

        public LikelySet {
            claims = List.copyOf(claims);
        }
    }

    /// Not enough to tell.
    ///
    /// @param confidence how likely the first claim is
    /// @param least how likely it would have to be
    /// @param questions findings not yet looked for that would help most, best first
    public record Abstention(double confidence, double least, List<Question> questions) {

        public Abstention {
            questions = List.copyOf(questions);
        }
    }
}
