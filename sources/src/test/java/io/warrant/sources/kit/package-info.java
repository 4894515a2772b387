/// Finds the offline data kit for tests over real files. Start with [DataKit].
@NullMarked
package io.warrant.sources.kit;

import org.jspecify.annotations.NullMarked;
