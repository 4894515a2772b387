package io.warrant.engine.toy;

import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.knowledge.Disease;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.knowledge.Severities;

import java.util.List;
import java.util.TreeMap;

/// The toy world with grades of severity, and one more disease, which has a code.
public final class GradedWorld {

    /// A disease of dry rashes, with the code `ICD10:J93`.
    public static final DiseaseId CODED = DiseaseId.of("TOY:6");

    private GradedWorld() {}

    /// Loudness is of grade 1, redness 2, ring disease 4, dryness and the coded disease 5; the
    /// vague disease isn't graded.
    public static KnowledgeBase knowledge() {
        var world = ToyWorld.compiler();
        var link = new Disease.Link(DiseaseId.of("ICD10:J93"), "related", ToyWorld.SOURCE);
        world.compiler()
                .add(new Disease(CODED, "Coded disease", List.of(link), List.of(), List.of()));
        world.compiler().add(CODED, ToyWorld.DRY_RASH, ToyWorld.counted(8, 10, "PMID:7"));
        var grades = new TreeMap<DiseaseId, Integer>();
        grades.put(ToyWorld.LOUDNESS, 1);
        grades.put(ToyWorld.REDNESS, 2);
        grades.put(ToyWorld.RING, 4);
        grades.put(ToyWorld.DRYNESS, 5);
        grades.put(CODED, 5);
        Severities.write(grades, ToyWorld.SOURCE, world.out());
        return world.knowledge();
    }
}
