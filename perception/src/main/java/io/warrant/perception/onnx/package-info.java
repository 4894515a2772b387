/// Models that others trained, as ONNX files: a manifest tells what goes in and what comes out.
/// Start with [Manifest] and [OnnxModels].
@NullMarked
package io.warrant.perception.onnx;

import org.jspecify.annotations.NullMarked;
