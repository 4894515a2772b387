package io.warrant.sources.reading;

import static io.warrant.sources.reading.ReadingWorld.said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.warrant.engine.clinical.Patient;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.KnowledgeException;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.reading.Labels;
import io.warrant.engine.reading.Language;
import io.warrant.sources.releases.ReleaseFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

class LexiconsTest {

    private static final Translation SPANISH =
            translation(
                    Language.ES,
                    """
                    en|es|HP:0001250|Seizure|rdfs:label|Convulsión|OFFICIAL
                    en|es|HP:0001251|Ataxia|rdfs:label|Ataxia de la marcha|OFFICIAL
                    en|es|HP:0001945|Fever|rdfs:label|Fiebre|OFFICIAL
                    en|es|HP:0009999|Unknown|rdfs:label|Desconocido|OFFICIAL
                    """);
    private static final Translation GERMAN =
            translation(
                    Language.DE,
                    """
                    en|de|HP:0001250|Seizure|rdfs:label|Krampfanfall|OFFICIAL
                    en|de|HP:0001251|Ataxia|rdfs:label|Ataxie|OFFICIAL
                    en|de|HP:0001945|Fever|rdfs:label|Fieber|OFFICIAL
                    """);
    private static final Translation CHINESE =
            translation(
                    Language.ZH,
                    """
                    en|zh|HP:0001250|Seizure|rdfs:label|癫痫发作|OFFICIAL
                    en|zh|HP:0001251|Ataxia|rdfs:label|共济失调|OFFICIAL
                    en|zh|HP:0001945|Fever|rdfs:label|发热|OFFICIAL
                    """);
    private static final KnowledgeBase KNOWLEDGE = ReadingWorld.knowledge(SPANISH, GERMAN, CHINESE);

    private static Translation translation(Language language, String rows) {
        var file = ReadingWorld.table("hp-" + language + ".babelon.tsv", rows);
        return Translation.read(file, language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ES | Niega fiebre. Tiene convulsiones. Madre: ataxia leve de la marcha.",
                "DE | Kein Fieber. Krampfanfälle seit 2010. Mutter: Ataxie.",
                "ZH | 患者无发热。癫痫发作三年。母亲共济失调。",
            })
    void notesInOtherLanguages(Language language, String note) {
        var text = ClinicalText.of(KNOWLEDGE, language);
        var read = text.read("", note, Patient.UNKNOWN);
        assertThat(said(read))
                .containsExactly("excluded HP:0001945", "observed HP:0001250", "family HP:0001251");
        assertThat(read.mentions()).allMatch(mention -> mention.confidence() == 0.7);
        assertThat(text.patient("A 3-year-old boy")).isEqualTo(Patient.UNKNOWN);
    }

    @Test
    void englishIsReadByTheSameKnowledge() {
        var reader = Lexicons.reader(KNOWLEDGE, Language.EN);
        assertThat(said(reader.read("No fever, but seizures.", "")))
                .containsExactly("excluded HP:0001945", "observed HP:0001250");
    }

    @Test
    void whereKnowledgeHasNoLexiconEnglishIsCompiledOnTheSpot() {
        var bare = ReadingWorld.knowledge();
        assertThat(bare.columns().has("lexicon.en.name.term")).isFalse();
        var note = "No fever. Mother: ataxia. Siezure.";
        assertThat(Lexicons.reader(bare, Language.EN).read(note, ""))
                .isEqualTo(Lexicons.reader(KNOWLEDGE, Language.EN).read(note, ""));
    }

    @Test
    void unknownLanguagesAreRefusedWithThoseThatAreKnown() {
        assertThatThrownBy(() -> Lexicons.reader(KNOWLEDGE, Language.FR))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no names of findings in 'fr', only in en, es, de, zh.")
                .hasMessageContaining("hp-fr.babelon.tsv");
        assertThatThrownBy(() -> Lexicons.reader(ReadingWorld.knowledge(), Language.FR))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no names of findings in 'fr'. Build");
    }

    @Test
    void learnedNamesAreRead() {
        var ontology = ReadingWorld.ontology();
        var learned = new TreeMap<Integer, List<String>>();
        learned.put(ontology.index(ReadingWorld.ATAXIA), List.of("wobbly walk"));
        var note = "He has a wobbly walk.";
        for (var reader :
                List.of(
                        Lexicons.reader(ontology, learned),
                        Lexicons.reader(ReadingWorld.knowledge(learned), Language.EN))) {
            assertThat(said(reader.read(note, ""))).containsExactly("observed HP:0001251");
        }
        assertThat(Lexicons.reader(ontology, new TreeMap<>()).read(note, "").mentions()).isEmpty();
    }

    @Test
    void keepsLabelsOfOtherLanguagesToBeShown() {
        var german = Labels.of(KNOWLEDGE.columns(), Language.DE).orElseThrow();
        int seizure = KNOWLEDGE.ontology().index(TermId.of("HP:0001250"));
        assertThat(german.label(seizure)).contains("Krampfanfall");
        assertThat(german.size()).isEqualTo(3);
        assertThat(german.text(0)).isEqualTo(german.label(german.term(0)).orElseThrow());
        assertThat(german.label(KNOWLEDGE.ontology().size())).isEmpty();
        assertThat(Labels.of(KNOWLEDGE.columns(), Language.FR)).isEmpty();
        assertThat(Labels.of(KNOWLEDGE.columns(), Language.EN)).isEmpty();
    }

    @Test
    void translationsAreRead() {
        assertThat(SPANISH.labels()).containsEntry(ReadingWorld.FEVER, "Fiebre").hasSize(4);
        assertThat(SPANISH.source().id()).isEqualTo("hpo-es");
        var mixed =
                translation(
                        Language.ES,
                        """
                        en|es|HP:0001250|x|IAO:0000115|Una definición|OFFICIAL
                        en|es|HP:0001250|x|rdfs:label|Convulsión|OFFICIAL
                        en|es|HP:0001250|x|rdfs:label|Ataque|OFFICIAL
                        en|es|HP:0001251|x|rdfs:label||NOT_TRANSLATED
                        en|es|none|x|rdfs:label|Nada|OFFICIAL
                        """);
        assertThat(mixed.labels()).hasSize(1).containsEntry(ReadingWorld.SEIZURE, "Convulsión");
    }

    @Test
    void otherTablesAreRefused() {
        assertThatThrownBy(() ->
                        Translation.read(
                                ReleaseFile.of(
                                        "hp-es.babelon.tsv",
                                        "a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8)),
                                Language.ES))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("no column 'subject_id'");
        assertThatThrownBy(() -> translation(Language.ES, "en|es|HP:0001250\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void theFileNameTellsTheLanguage() {
        assertThat(Translation.language("hp-es.babelon.tsv.gz")).contains(Language.ES);
        assertThat(Translation.language("hp-fr-preprocessed.babelon.tsv")).contains(Language.FR);
        assertThat(Translation.language("hp-tr.babelon.tsv")).isEmpty();
        assertThat(Translation.language("hp.json")).isEmpty();
    }
}
