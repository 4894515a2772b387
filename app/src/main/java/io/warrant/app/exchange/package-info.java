/// What a result that goes out in a standard's form must know beside the differential: the record
/// as it was handed in, by which program, and when. Start with [Inquiry].
@NullMarked
package io.warrant.app.exchange;

import org.jspecify.annotations.NullMarked;
