/// What learns from rows of numbers: trees by gradient boosting (XGBoost), kept and run as plain
/// arrays, and logistic regression; and convolutions, learnt by PyTorch and run as plain arrays.
/// Start with [Booster], [Forest], [Logistic], [Torch] and [Convolution].
@NullMarked
package io.warrant.perception.images.learning;

import org.jspecify.annotations.NullMarked;
