package io.warrant.perception.tables;

import io.warrant.perception.task.Task;

/// What is learnt from.
///
/// @param question which table, and what is asked of it
/// @param table its rows
record Lesson<T>(Question question, T table, Task.Choices choices) {}
