/// Published criteria in the differential: which guidelines are diagnostic criteria of which
/// diseases, told when knowledge is built, and how far a patient meets them. Start with
/// [CriterionIndex] and [Assessor].
@NullMarked
package io.warrant.sources.criteria;

import org.jspecify.annotations.NullMarked;
