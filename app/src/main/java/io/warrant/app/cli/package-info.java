/// The command line. Start with [Main].
@NullMarked
package io.warrant.app.cli;

import org.jspecify.annotations.NullMarked;
