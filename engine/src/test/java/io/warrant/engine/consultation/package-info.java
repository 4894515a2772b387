@NullMarked
package io.warrant.engine.consultation;

import org.jspecify.annotations.NullMarked;
