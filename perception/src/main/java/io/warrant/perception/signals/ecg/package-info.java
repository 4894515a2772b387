/// Understands a twelve-lead ECG: whether it can be read, where its beats and waves are, and what
/// they measure. Start with [TwelveLeads], [Beats] and [Measurements].
@NullMarked
package io.warrant.perception.signals.ecg;

import org.jspecify.annotations.NullMarked;
