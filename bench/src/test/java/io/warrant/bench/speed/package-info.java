/// Micro-benchmarks, run by hand with the command in the README; never part of the tests.
@NullMarked
package io.warrant.bench.speed;

import org.jspecify.annotations.NullMarked;
