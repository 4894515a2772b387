/// Reads recordings of signals in WFDB's format: a header (`.hea`) that names leads, gains and
/// files, and the samples (`.dat`), as files or in a zip. Start with [Wfdb].
@NullMarked
package io.warrant.perception.signals.wfdb;

import org.jspecify.annotations.NullMarked;
