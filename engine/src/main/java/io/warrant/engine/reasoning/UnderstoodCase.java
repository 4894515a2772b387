package io.warrant.engine.reasoning;

import io.warrant.engine.argument.Notice;
import io.warrant.engine.clinical.Case;

import java.util.List;

/// A case in the terms of the knowledge base.
///
/// @param subject the case with current term ids, without doublets and refuted exclusions
/// @param observed indices of the observed terms, rising
/// @param excluded indices of the excluded terms, rising
/// @param notices what the reader must know
record UnderstoodCase(Case subject, int[] observed, int[] excluded, List<Notice> notices) {}
