/// Finds lesions of diabetic retinopathy in photographs of the retina, pixel by pixel. Start with
/// [IdridLesions] and [LesionFinder].
@NullMarked
package io.warrant.perception.images.lesions;

import org.jspecify.annotations.NullMarked;
