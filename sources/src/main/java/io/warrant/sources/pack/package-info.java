/// The knowledge pack: one checksummed, memory-mapped file of compiled knowledge, and what changed
/// from one to another. Start with [Pack], [PackWriter] and [KnowledgeDiff].
@NullMarked
package io.warrant.sources.pack;

import org.jspecify.annotations.NullMarked;
