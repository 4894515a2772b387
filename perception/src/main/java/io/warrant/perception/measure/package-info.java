/// How well models do: numbers with intervals, for everyone and for each group of patients. Start
/// with [Report]; [Confounding] asks whether a model's concepts go with an attribute.
@NullMarked
package io.warrant.perception.measure;

import org.jspecify.annotations.NullMarked;
