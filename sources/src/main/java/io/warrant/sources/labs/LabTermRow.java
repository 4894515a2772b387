package io.warrant.sources.labs;

import io.warrant.engine.laboratory.Verdict;
import io.warrant.engine.ontology.TermId;
import io.warrant.sources.releases.Place;

/// A row that ties a result of a test to a term, as it stands in its file.
public record LabTermRow(String code, Verdict verdict, TermId term, Place place) {}
