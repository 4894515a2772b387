/// Reads computable guidelines (openEHR GDL2 as JSON) and the test files that their authors publish
/// with them. Start with [GuidelineReader] and [ModelTests].
@NullMarked
package io.warrant.sources.guidelines;

import org.jspecify.annotations.NullMarked;
