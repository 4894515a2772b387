/// What the readers of published knowledge share: a file with its fingerprint, its table rows by
/// column name, and what a reader hands on. Start with [ReleaseFile], [Table] and [Release].
@NullMarked
package io.warrant.sources.releases;

import org.jspecify.annotations.NullMarked;
