/// Measures consultations with simulated patients: how soon, and at what cost, the right disease
/// comes up. Start with [RecordedPatient], [ConsultBench] and [ConsultResult].
@NullMarked
package io.warrant.bench.consult;

import org.jspecify.annotations.NullMarked;
