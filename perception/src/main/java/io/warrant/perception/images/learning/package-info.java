/// What learns from rows of numbers: trees by gradient boosting (XGBoost), kept and run as plain
/// arrays, and logistic regression. Start with [Booster], [Trees] and [Logistic].
@NullMarked
package io.warrant.perception.images.learning;

import org.jspecify.annotations.NullMarked;
