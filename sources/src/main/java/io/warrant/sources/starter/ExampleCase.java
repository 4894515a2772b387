package io.warrant.sources.starter;

import java.nio.charset.StandardCharsets;

/// A constructed case, not a real patient, that works with the starter pack and with the full
/// knowledge alike.
public enum ExampleCase {
    /// A rare disease: Marfan syndrome.
    RARE("marfan-syndrome.yaml"),
    /// A common one: rheumatoid arthritis.
    COMMON("rheumatoid-arthritis.yaml");

    private final String fileName;

    ExampleCase(String fileName) {
        this.fileName = fileName;
    }

    /// The name it is shown under, such as `marfan-syndrome.yaml`.
    public String fileName() {
        return fileName;
    }

    /// Its text, in Warrant's own YAML case format.
    public String yaml() {
        return new String(StarterTables.resource("cases/" + fileName), StandardCharsets.UTF_8);
    }
}
