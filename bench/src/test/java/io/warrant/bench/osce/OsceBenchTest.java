package io.warrant.bench.osce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.warrant.bench.osce.Turn.Phase;
import io.warrant.engine.argument.Basis;
import io.warrant.engine.consultation.Effort;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.toy.ToyWorld;
import io.warrant.sources.maxo.CostTable;
import io.warrant.sources.osce.OsceStation;
import io.warrant.sources.osce.OsceStation.Kind;
import io.warrant.sources.osce.Request;
import io.warrant.sources.progress.Progress;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Encounters in the toy world. A question costs 1, an examination 2, a picture 28.
class OsceBenchTest {

    private static final List<Request> REQUESTS =
            List.of(
                    request("history", Kind.HISTORY, Effort.HISTORY),
                    request("heart", Kind.EXAMINATION, Effort.EXAMINATION, ToyWorld.HEART),
                    request("skin", Kind.EXAMINATION, Effort.EXAMINATION, ToyWorld.SKIN),
                    request("eye", Kind.TEST, Effort.IMAGING, ToyWorld.EYE));

    private static Request request(String name, Kind kind, Effort effort, TermId... shows) {
        return new Request(name, kind, effort, List.of(name), List.of(shows));
    }

    private static OsceStation station(String diagnosis) {
        var history = new LinkedHashMap<String, String>();
        history.put("Demographics", "35-year-old woman");
        history.put("Symptoms, Primary Symptom", "red rash");
        history.put("History", "She has had no loud murmur");
        var skin = new LinkedHashMap<String, String>();
        skin.put("Skin", "There is a ring rash");
        var eye = new LinkedHashMap<String, String>();
        eye.put("Eye Picture", "A red eye");
        return new OsceStation(
                7,
                "Find out.",
                Map.of(Kind.HISTORY, history, Kind.EXAMINATION, skin, Kind.TEST, eye),
                diagnosis);
    }

    private static OsceResult meet(double budget, String diagnosis, OscePolicy... policies) {
        var settings = new Basis.Settings(Basis.Candidates.ALL, Basis.Prior.UNIFORM);
        var choices = new OsceChoices(settings, List.of(policies), budget, 1, 1);
        return new OsceBench(
                        Reasoner.of(ToyWorld.knowledge(), "toy", "00"),
                        CostTable.usual(),
                        choices,
                        REQUESTS)
                .run(List.of(station(diagnosis)), Progress.SILENT);
    }

    @Test
    void theHistoryComesFirstThenWhatTellsTheClaimsApart() {
        var course =
                meet(10, "Disease, Ring (early)", OscePolicy.WARRANT)
                        .of(OscePolicy.WARRANT)
                        .getFirst();
        assertThat(course.turns().stream().map(Turn::asked).toList())
                .startsWith("", "", "history", "skin");
        assertThat(course.truth()).containsExactly(ToyWorld.RING);
        var opening = course.turns().getFirst();
        assertThat(opening.heard().observed()).containsExactly(ToyWorld.RED_RASH);
        assertThat(course.turns().get(2).heard().excluded()).containsExactly(ToyWorld.LOUD_MURMUR);
        var skin = course.turns().get(3);
        assertThat(skin.revealed()).containsExactly("Skin");
        assertThat(skin.heard().observed()).containsExactly(ToyWorld.RING_RASH);
        assertThat(skin.standing().rank()).isOne();
        assertThat(skin.standing().spent()).isEqualTo(3);
    }

    @Test
    void theBudgetIsNeverOverspentAndBuysWhatFits() {
        var cheap = meet(5, "Ring disease", OscePolicy.ROUTINE).courses().getFirst();
        assertThat(cheap.turns().stream().map(Turn::asked).toList())
                .containsExactly("", "", "history", "heart", "skin");
        assertThat(cheap.end().spent()).isEqualTo(5);
        assertThat(cheap.after(Phase.HISTORY).spent()).isEqualTo(1);
        assertThat(cheap.at(3).spent()).isEqualTo(3);
        assertThat(meet(0, "Ring disease", OscePolicy.WARRANT).courses().getFirst().turns())
                .hasSize(2);
        var rich = meet(100, "Ring disease", OscePolicy.ROUTINE).courses().getFirst();
        assertThat(rich.turns().getLast().heard().observed()).containsExactly(ToyWorld.RED_EYE);
    }

    @Test
    void whatTheStationLacksIsLoggedAsUnknown() {
        var turns = meet(5, "Ring disease", OscePolicy.ROUTINE).courses().getFirst().turns();
        assertThat(turns.get(3).asked()).isEqualTo("heart");
        assertThat(turns.get(3).revealed()).isEmpty();
        assertThat(turns.get(3).cost()).isEqualTo(2);
    }

    @Test
    void aDiagnosisThatIsNotListedIsCountedAndNeverFound() {
        var result = meet(10, "Rings", OscePolicy.WARRANT, OscePolicy.EVERYTHING);
        assertThat(result.listed()).isZero();
        assertThat(result.stations()).isOne();
        assertThat(result.found(OscePolicy.WARRANT, Course::end, 10).value()).isZero();
        assertThat(OsceText.render(result)).contains("the right diagnosis of 0");
    }

    @Test
    void everyStepIsALineOfTheLog() throws Exception {
        var result = meet(5, "Ring disease", OscePolicy.ROUTINE, OscePolicy.EVERYTHING);
        var lines = OsceJson.log(result).lines().toList();
        assertThat(lines).hasSize(5 + 3);
        var line = new ObjectMapper().readTree(lines.get(4));
        assertThat(line.path("station").asLong()).isEqualTo(7);
        assertThat(line.path("phase").asText()).isEqualTo("examination");
        assertThat(line.path("observed").get(0).asText()).isEqualTo(ToyWorld.RING_RASH.value());
        assertThat(line.path("rank").asInt()).isOne();
        var figures = new ObjectMapper().readTree(OsceJson.write(result));
        assertThat(figures.at("/policies/everything/test/top3/value").asDouble()).isOne();
        assertThat(figures.at("/policies/routine/test/top1/value").asDouble()).isOne();
    }
}
