/// What is known of diseases: associations with their frequencies, each with every source row it
/// came from, compiled and indexed. Start with [KnowledgeBase], [Association] and [Frequency].
@NullMarked
package io.warrant.engine.knowledge;

import org.jspecify.annotations.NullMarked;
