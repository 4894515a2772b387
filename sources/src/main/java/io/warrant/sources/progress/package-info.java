/// How long work tells how far it is. Start with [Progress].
@NullMarked
package io.warrant.sources.progress;

import org.jspecify.annotations.NullMarked;
