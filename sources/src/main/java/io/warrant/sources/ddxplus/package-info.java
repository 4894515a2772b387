/// Reads DDXPlus: 49 common conditions, the questions by which they are told apart, and simulated
/// patients. Start with [EvidenceReader], [ConditionReader] and [SimulatedPatients].
@NullMarked
package io.warrant.sources.ddxplus;

import org.jspecify.annotations.NullMarked;
