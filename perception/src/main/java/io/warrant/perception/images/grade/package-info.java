/// Tells referable retinopathy from the lesions that are found, so that a person may overrule a
/// lesion and see the answer change (a concept bottleneck: Koh and others 2020). Start with
/// [IdridGrade] and [Bottleneck].
@NullMarked
package io.warrant.perception.images.grade;

import org.jspecify.annotations.NullMarked;
