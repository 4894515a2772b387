/// Which procedures make which findings observable, as MAxO's curators say, and what each kind of
/// effort costs, as this project assumes. Start with [ObservabilityReader], [Procedures] and
/// [CostTable].
@NullMarked
package io.warrant.sources.maxo;

import org.jspecify.annotations.NullMarked;
