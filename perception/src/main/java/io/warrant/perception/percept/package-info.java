/// What a model makes of a recording: findings that it proposes, where it saw them, and how sure it
/// is; or why the recording can't be read. Start with [Provider] and [Perception].
@NullMarked
package io.warrant.perception.percept;

import org.jspecify.annotations.NullMarked;
