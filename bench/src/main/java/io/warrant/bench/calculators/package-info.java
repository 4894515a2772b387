/// Measures calculators on published items in the form of MedCalc-Bench. Start with
/// [CalculatorBench].
@NullMarked
package io.warrant.bench.calculators;

import org.jspecify.annotations.NullMarked;
