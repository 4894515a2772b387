package io.warrant.sources.criteria;

import io.warrant.engine.guideline.Foresight;
import io.warrant.engine.guideline.Program;

/// A criterion made ready to be held against patients.
record Compiled(Program program, Foresight foresight, Decision decision) {}
