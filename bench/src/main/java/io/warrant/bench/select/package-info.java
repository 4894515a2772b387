/// Measures how well guidelines and calculators are chosen for a patient. Start with [SelectBench].
@NullMarked
package io.warrant.bench.select;

import org.jspecify.annotations.NullMarked;
