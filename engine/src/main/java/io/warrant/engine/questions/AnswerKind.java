package io.warrant.engine.questions;

/// How a question is answered.
public enum AnswerKind {
    /// By yes or no: the question stands for one term.
    YES_NO,
    /// By exactly one of several values, of which each stands for a term.
    ONE_OF,
    /// By as many of several values as hold.
    ANY_OF
}
