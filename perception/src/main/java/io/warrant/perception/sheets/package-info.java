/// Reads tables: CSV and ARFF, plain or gzipped, bounded, with the line of whatever is wrong. Start
/// with [Sheet] and [Sheets].
@NullMarked
package io.warrant.perception.sheets;

import org.jspecify.annotations.NullMarked;
