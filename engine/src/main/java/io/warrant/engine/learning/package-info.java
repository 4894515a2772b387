/// What is learned from solved cases: how many published patients with a disease were examined for
/// a finding, and how many had it. Start with [Learning], [CaseRegister] and [Cohort].
@NullMarked
package io.warrant.engine.learning;

import org.jspecify.annotations.NullMarked;
