/// What can go wrong, cut by what the caller can do about it. Start with [WarrantException].
@NullMarked
package io.warrant.engine.errors;

import org.jspecify.annotations.NullMarked;
