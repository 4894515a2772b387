/// Equations, scores and dates of medicine, from typed inputs in fixed units. Pure: start with
/// [Calculator], [Result] and [Calculators]; a family of calculators is a file such as
/// `KidneyEquations`.
@NullMarked
package io.warrant.engine.calculator;

import org.jspecify.annotations.NullMarked;
