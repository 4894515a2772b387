/// Tests of the HTML report, on a differential written by hand. Start with [ToyReport].
@NullMarked
package io.warrant.app.page;

import org.jspecify.annotations.NullMarked;
