/// Terms and the is-a graph between them, in arrays. Start with [TermId], [Ontology] and
/// [TermNames].
@NullMarked
package io.warrant.engine.ontology;

import org.jspecify.annotations.NullMarked;
