/// Reads what the Human Phenotype Ontology publishes: the ontology in two forms, and which diseases
/// show which terms. Start with [ObographsReader], [HpoaReader] and [OntologyMerge].
@NullMarked
package io.warrant.sources.hpo;

import org.jspecify.annotations.NullMarked;
