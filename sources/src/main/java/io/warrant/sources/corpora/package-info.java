/// Texts in which people marked findings: for measuring how well notes are read, and for learning
/// the words that people use. Start with [Corpus].
@NullMarked
package io.warrant.sources.corpora;

import org.jspecify.annotations.NullMarked;
