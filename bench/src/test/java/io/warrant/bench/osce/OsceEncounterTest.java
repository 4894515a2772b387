package io.warrant.bench.osce;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.sources.osce.OsceStation;
import io.warrant.sources.osce.OsceStation.Kind;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

class OsceEncounterTest {

    private final OsceEncounter encounter = new OsceEncounter(station());

    private static OsceStation station() {
        var history = new LinkedHashMap<String, String>();
        history.put("Demographics", "Woman of 30");
        history.put("Symptoms", "Primary Symptom: itch; Secondary Symptoms: rash");
        var tests = new LinkedHashMap<String, String>();
        tests.put("Complete Blood Count, late", "normal");
        tests.put("Blood Count", "many eosinophils");
        return new OsceStation(
                1, "Find out.", Map.of(Kind.HISTORY, history, Kind.TEST, tests), "Hives");
    }

    @Test
    void itOpensWithTheFirstComplaintAndNoMore() {
        assertThat(encounter.opening()).isEqualTo("Woman of 30: itch");
        assertThat(encounter.log()).isEmpty();
    }

    @Test
    void theNameThatIsSpeltSoRulesOverOneThatHasItsWords() {
        assertThat(encounter.ask(Kind.TEST, "blood_count"))
                .isEqualTo(
                        new Reply.Revealed(
                                "blood_count", Kind.TEST, "Blood Count", "many eosinophils"));
        assertThat(encounter.ask(Kind.TEST, "complete count"))
                .isInstanceOfSatisfying(
                        Reply.Revealed.class,
                        reply -> assertThat(reply.text()).isEqualTo("normal"));
    }

    @Test
    void whatTheStationLacksIsNotKnown() {
        assertThat(encounter.ask(Kind.EXAMINATION, "blood count"))
                .isEqualTo(new Reply.NotKnown("blood count", Kind.EXAMINATION));
        assertThat(encounter.ask(Kind.TEST, " ")).isEqualTo(new Reply.NotKnown(" ", Kind.TEST));
        assertThat(encounter.log()).hasSize(2);
    }
}
