/// Finds the files of published knowledge in a folder and merges them into one knowledge base.
/// Start with [KnowledgeFiles] and [KnowledgeBuild].
@NullMarked
package io.warrant.sources.build;

import org.jspecify.annotations.NullMarked;
