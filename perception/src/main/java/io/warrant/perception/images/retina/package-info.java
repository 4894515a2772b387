/// Photographs of the retina: the field, what is looked for in it, and what each pixel's
/// surroundings look like. Start with [Fundus] and [Surroundings].
@NullMarked
package io.warrant.perception.images.retina;

import org.jspecify.annotations.NullMarked;
