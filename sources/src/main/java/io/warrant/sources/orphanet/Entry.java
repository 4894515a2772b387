package io.warrant.sources.orphanet;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.sources.releases.Place;

/// A disorder where a row speaks of it.
///
/// @param id its identifier, `ORPHA:` and the code
/// @param label its name
/// @param place where the row stands
record Entry(DiseaseId id, String label, Place place) {}
