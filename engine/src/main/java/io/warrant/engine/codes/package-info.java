/// Terms and diseases by the codes of other systems, such as SNOMED CT. Start with [Codes].
@NullMarked
package io.warrant.engine.codes;

import org.jspecify.annotations.NullMarked;
