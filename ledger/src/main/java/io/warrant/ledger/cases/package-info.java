/// Patients' cases as they are kept: the bytes of a case file, and each version of them. Start with
/// [StoredCase].
@NullMarked
package io.warrant.ledger.cases;

import org.jspecify.annotations.NullMarked;
