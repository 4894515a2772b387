/// Results as JSON, as `docs/schema` describes it. Start with [DifferentialJson] and
/// [ExplanationJson].
@NullMarked
package io.warrant.app.json;

import org.jspecify.annotations.NullMarked;
