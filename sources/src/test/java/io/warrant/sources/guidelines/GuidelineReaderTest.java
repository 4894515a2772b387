package io.warrant.sources.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.guideline.Code;
import io.warrant.engine.guideline.Guideline;
import io.warrant.engine.guideline.Logic;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class GuidelineReaderTest {

    /// A model that doubles a length.
    static final String MODEL =
            """
            {
              "id": "Double_length.v1",
              "concept": "gt0001",
              "language": {"original_language": "ISO_639-1::en"},
              "description": {
                "original_author": {"name": "A. Author", "date": "2020-01-01"},
                "lifecycle_state": "Author draft",
                "details": {"en": {"purpose": "To double.", "keywords": ["length"]}},
                "other_details": {"references": "Toy et al. 2020."}
              },
              "definition": {
                "data_bindings": {
                  "gt0002": {
                    "type": "INPUT", "model_id": "openEHR-EHR-OBSERVATION.length.v1",
                    "elements": {
                      "gt0004": {"id": "gt0004", "path": "/data/length", "units": ["cm", "m"]},
                      "gt0006": {"id": "gt0006", "path": "/data/side", "data_type": "DV_ORDINAL",
                                 "allowed_values": ["0|local::at0001|Left|", "1|local::at0002|Right|"]}
                    }
                  },
                  "gt0003": {
                    "type": "OUTPUT", "model_id": "openEHR-EHR-OBSERVATION.twice.v1",
                    "elements": {"gt0005": {"id": "gt0005", "path": "/data/twice"}}
                  }
                },
                "rules": {
                  "gt0030": {"id": "gt0030", "priority": 1, "when": ["$gt0004|Length|!=null"],
                             "then": ["$gt0005|Twice|.magnitude=2*$gt0004.magnitude",
                                      "$gt0005|Twice|.unit='cm'"]}
                }
              },
              "ontology": {
                "term_definitions": {
                  "en": {"id": "en", "terms": {
                    "gt0001": {"id": "gt0001", "text": "Double length"},
                    "gt0004": {"id": "gt0004", "text": "Length of the ruler"},
                    "gt0005": {"id": "gt0005", "text": "Twice"},
                    "gt0006": {"id": "gt0006", "text": "Side"}}}
                },
                "term_bindings": {
                  "ATC": {"id": "ATC", "bindings": {"gt0004": {"codes": ["[ATC::B01AA03]"]}}}
                }
              }
            }
            """;

    static Guideline model() {
        return GuidelineReader.read(
                "Double_length.v1.gdl2.json", MODEL.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAModel() {
        var model = model();
        assertThat(model.id()).isEqualTo("Double_length.v1");
        assertThat(model.name("en")).isEqualTo("Double length");
        assertThat(model.about().language()).isEqualTo("en");
        assertThat(model.about().detail("sv").purpose()).isEqualTo("To double.");
        assertThat(model.about().references()).isEqualTo("Toy et al. 2020.");
        assertThat(model.bindings().getFirst().elements().getFirst().units())
                .containsExactly("cm", "m");
        assertThat(model.logic().rules())
                .containsExactly(
                        new Logic.Rule(
                                "gt0030",
                                1,
                                List.of("$gt0004|Length|!=null"),
                                List.of(
                                        "$gt0005|Twice|.magnitude=2*$gt0004.magnitude",
                                        "$gt0005|Twice|.unit='cm'")));
        assertThat(model.terms().boundTo("gt0004")).containsExactly(new Code("ATC", "B01AA03"));
    }

    @Test
    void takesTheFileNameWhereThereIsNoId() {
        var text = MODEL.replace("\"id\": \"Double_length.v1\",", "");
        var model =
                GuidelineReader.read("x/Other.v2.gdl2.json", text.getBytes(StandardCharsets.UTF_8));
        assertThat(model.id()).isEqualTo("Other.v2");
    }

    @Test
    void namesThePlaceOfWhatIsNoJson() {
        assertThatThrownBy(() ->
                        GuidelineReader.read(
                                "a.gdl2.json",
                                "{\n  \"id\": oops".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("a.gdl2.json line 2");
        assertThatThrownBy(
                        () -> GuidelineReader.read("b.json", "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no object 'definition'");
    }
}
