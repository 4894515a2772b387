/// Reads Mondo's mappings and ties the diseases of different catalogues through them, without ever
/// merging two. Start with [MappingReader] and [MondoLinks].
@NullMarked
package io.warrant.sources.mondo;

import org.jspecify.annotations.NullMarked;
