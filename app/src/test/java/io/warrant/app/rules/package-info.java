/// Rules that hold for the sources of every module: format, size, and who may use whom. Start with
/// [ArchitectureTest]; [SourceTree] finds the files.
@NullMarked
package io.warrant.app.rules;

import org.jspecify.annotations.NullMarked;
