/// What reading notes needs besides the engine: tables of words and cues by language, names in
/// other languages, and the lexicons compiled from them. Start with [Lexicons] and [WordTables].
@NullMarked
package io.warrant.sources.reading;

import org.jspecify.annotations.NullMarked;
