/// What can be learnt, and measured: each task reads its own kind of data, trains a model, opens it
/// again, and measures it. Start with [Task].
@NullMarked
package io.warrant.perception.task;

import org.jspecify.annotations.NullMarked;
