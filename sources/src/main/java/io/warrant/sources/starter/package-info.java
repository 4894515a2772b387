/// The starter pack: a small table of facts that travels with the program, for a machine with
/// neither data nor network. Start with [StarterPack]; `docs/starter-pack.md` describes the tables.
@NullMarked
package io.warrant.sources.starter;

import org.jspecify.annotations.NullMarked;
