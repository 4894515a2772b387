package io.warrant.perception.images.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What is looked for in a blood smear.
public enum Cell {
    RED("red blood cells", "RBC"),
    WHITE("white blood cells", "WBC"),
    PLATELET("platelets", "Platelets");

    /// In the order of the network's outputs.
    public static final List<Cell> ALL = List.of(values());

    private final String concept;
    private final String label;

    Cell(String concept, String label) {
        this.concept = concept;
        this.label = label;
    }

    /// In words.
    public String concept() {
        return concept;
    }

    /// What the boxes of BCCD call it.
    public String label() {
        return label;
    }

    static Optional<Cell> labelled(String label) {
        return Arrays.stream(values()).filter(it -> it.label.equals(label)).findFirst();
    }

    /// Its own among what there is of each.
    public <T> T in(Map<Cell, T> all) {
        return Objects.requireNonNull(all.get(this), concept);
    }
}
