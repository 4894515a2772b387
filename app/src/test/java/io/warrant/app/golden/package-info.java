/// Outputs kept as files, to be compared byte by byte. Start with [Golden].
@NullMarked
package io.warrant.app.golden;

import org.jspecify.annotations.NullMarked;
