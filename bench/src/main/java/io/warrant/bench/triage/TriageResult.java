package io.warrant.bench.triage;

import io.warrant.engine.triage.Proof;

/// What was measured on labelled vignettes.
///
/// @param knowledge by what the texts were read
/// @param vignettes how many there are
/// @param unread how many labelled ones nothing was read from
/// @param proof each labelled one told from all the others
/// @param chance the share of shuffled labels that the same rule tells as well or better
public record TriageResult(
        String knowledge, int vignettes, int unread, Proof proof, double chance) {}
