/// Measures whether published criteria tell patients of their diseases from others. Start with
/// [CriteriaBench].
@NullMarked
package io.warrant.bench.criteria;

import org.jspecify.annotations.NullMarked;
