/// The command line: commands, their options, what they print and how they fail. Start with [Main]
/// and [WarrantCommand]; [Session] is what every command works with.
@NullMarked
package io.warrant.app.cli;

import org.jspecify.annotations.NullMarked;
