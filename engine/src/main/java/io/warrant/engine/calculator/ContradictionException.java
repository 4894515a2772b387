package io.warrant.engine.calculator;

/// Inputs that can't hold together, or that the formula isn't made for. [Calculator] turns it into
/// [Result.CannotCompute].
final class ContradictionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ContradictionException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
