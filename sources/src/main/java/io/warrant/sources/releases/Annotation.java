package io.warrant.sources.releases;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Statement;
import io.warrant.engine.ontology.TermId;

/// A row that ties a disease to a term, as it stands in its file: the term may be retired by now.
public record Annotation(DiseaseId disease, TermId term, Statement statement, Place place) {}
