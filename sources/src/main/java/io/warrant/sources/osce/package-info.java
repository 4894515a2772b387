/// Reads stations of objective structured clinical examinations: a patient's history, examinations
/// and tests by name. Start with [OsceReader] and [OsceStation].
@NullMarked
package io.warrant.sources.osce;

import org.jspecify.annotations.NullMarked;
