package io.warrant.engine.guideline;

/// A code of a terminology, such as `local::at0005`.
public record Code(String terminology, String value) {

    static final String LOCAL = "local";

    /// @param text `terminology::code`
    static Code of(String text) {
        int at = text.indexOf("::");
        return new Code(text.substring(0, at).strip(), text.substring(at + 2).strip());
    }

    @Override
    public String toString() {
        return terminology + "::" + value;
    }
}
