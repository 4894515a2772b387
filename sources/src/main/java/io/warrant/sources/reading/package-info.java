/// What reading a record needs besides the engine: tables of words and cues by language, names in
/// other languages, the lexicons compiled from them, and the case that a reading makes. Start with
/// [Lexicons] and [ReadCase].
@NullMarked
package io.warrant.sources.reading;

import org.jspecify.annotations.NullMarked;
