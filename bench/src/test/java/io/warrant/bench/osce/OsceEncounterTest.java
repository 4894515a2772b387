package io.warrant.bench.osce;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.consultation.Effort;
import io.warrant.sources.osce.OsceStation;
import io.warrant.sources.osce.OsceStation.Kind;
import io.warrant.sources.osce.Request;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class OsceEncounterTest {

    private final OsceEncounter encounter = new OsceEncounter(station());

    private static OsceStation station() {
        var history = new LinkedHashMap<String, String>();
        history.put("Demographics", "Woman of 30");
        history.put("History", "Since May");
        history.put("Past Medical History", "Asthma");
        history.put("Symptoms, Primary Symptom", "Itch");
        history.put("Symptoms, Secondary Symptoms", "Rash");
        var tests = new LinkedHashMap<String, String>();
        tests.put("Imaging, Chest X-ray", "clear");
        tests.put("Blood Count, Eosinophils", "many");
        tests.put("Blood Count, Platelets", "normal");
        tests.put("Late Blood Count", "normal");
        return new OsceStation(
                1, "Find out.", Map.of(Kind.HISTORY, history, Kind.TEST, tests), "Hives");
    }

    private static Request request(Kind kind, String... names) {
        return new Request("id", kind, Effort.HISTORY, List.of(names), List.of());
    }

    @Test
    void itOpensWithTheFirstComplaintAndNoMore() {
        assertThat(encounter.opening()).isEqualTo("Woman of 30: Itch.\n");
        assertThat(encounter.log()).isEmpty();
    }

    @Test
    void whatIsCalledSoRulesOverWhatHasItsWords() {
        assertThat(encounter.ask(request(Kind.TEST, "blood_count")))
                .isInstanceOfSatisfying(
                        Reply.Revealed.class,
                        reply ->
                                assertThat(reply.note())
                                        .isEqualTo("Eosinophils: many.\nPlatelets: normal.\n"));
        assertThat(encounter.ask(request(Kind.TEST, "late", "x-ray of the chest", "chest x-ray")))
                .isInstanceOfSatisfying(
                        Reply.Revealed.class,
                        reply ->
                                assertThat(reply.items())
                                        .extracting(Reply.Item::name)
                                        .containsExactly(
                                                "Late Blood Count", "Imaging, Chest X-ray"));
    }

    @Test
    void aPartOfTheHistoryIsAskedForByItsWholeName() {
        assertThat(encounter.ask(request(Kind.HISTORY, "History")))
                .isInstanceOfSatisfying(
                        Reply.Revealed.class,
                        reply -> assertThat(reply.note()).isEqualTo("History: Since May.\n"));
        assertThat(encounter.ask(request(Kind.HISTORY, "Symptoms")))
                .isInstanceOfSatisfying(
                        Reply.Revealed.class, reply -> assertThat(reply.items()).hasSize(2));
    }

    @Test
    void whatTheStationLacksIsNotKnown() {
        var count = request(Kind.EXAMINATION, "blood count");
        assertThat(encounter.ask(count)).isEqualTo(new Reply.NotKnown(count));
        var blank = request(Kind.TEST, " ");
        assertThat(encounter.ask(blank)).isEqualTo(new Reply.NotKnown(blank));
        assertThat(encounter.log()).hasSize(2);
    }
}
