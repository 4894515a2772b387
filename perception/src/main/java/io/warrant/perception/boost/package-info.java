/// Boosted trees: trained, kept as bytes, asked, and taken apart into what each column contributed
/// (by XGBoost). Start with [Trees] and [TreeSettings].
@NullMarked
package io.warrant.perception.boost;

import org.jspecify.annotations.NullMarked;
