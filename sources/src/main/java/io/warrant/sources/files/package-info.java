/// Reads files that nobody vouches for: bounded in size, in what they unpack to, and in where they
/// reach. Start with [InputFile] and [Archive].
@NullMarked
package io.warrant.sources.files;

import org.jspecify.annotations.NullMarked;
