package io.warrant.perception.images.retina;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is looked for in a photograph of the retina.
public enum Lesion {
    MICROANEURYSMS("microaneurysms", "HP:0032416", "1. Microaneurysms"),
    HAEMORRHAGES("haemorrhages", "HP:0000573", "2. Haemorrhages"),
    HARD_EXUDATES("hard exudates", "HP:0001147", "3. Hard Exudates"),
    SOFT_EXUDATES("soft exudates", "HP:0031606", "4. Soft Exudates"),
    OPTIC_DISC("optic disc", "", "5. Optic Disc");

    /// All but the optic disc, which every eye has.
    public static final List<Lesion> FOUR =
            List.of(MICROANEURYSMS, HAEMORRHAGES, HARD_EXUDATES, SOFT_EXUDATES);

    private final String concept;
    private final String term;
    private final String folder;

    Lesion(String concept, String term, String folder) {
        this.concept = concept;
        this.term = term;
        this.folder = folder;
    }

    /// Its own among what there is of each.
    public <T> T in(Map<Lesion, T> all) {
        return Objects.requireNonNull(all.get(this), concept);
    }

    /// In words.
    public String concept() {
        return concept;
    }

    /// The HPO term, or an empty text.
    public String term() {
        return term;
    }

    /// The name of the folder that IDRiD keeps its masks in.
    public String folder() {
        return folder;
    }
}
