package io.warrant.engine.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.columns.Columns;
import io.warrant.engine.columns.ColumnsBuilder;

import org.junit.jupiter.api.Test;

class GuidelinesTest {

    private static Columns columns() {
        var out = new ColumnsBuilder();
        new GuidelineWriter()
                .add("b_Toy", ToyGuideline.doing("$gt0015="))
                .add("Ring-score.v1", ToyGuideline.score())
                .addTests("Ring-score.v1.test.yml", "guidelines:")
                .write(out);
        return out.build();
    }

    @Test
    void givesBackWhatWasWritten() {
        var models = Guidelines.of(columns());
        assertThat(models.size()).isEqualTo(2);
        assertThat(models.model(0)).isEqualTo(ToyGuideline.score());
        assertThat(models.entry(0).keywords()).containsExactly("ring", "rash", "dermatology");
        assertThat(models.tests())
                .containsExactly(new Guidelines.Tests("Ring-score.v1.test.yml", "guidelines:"));
    }

    @Test
    void namesWhichModelsCantRun() {
        var models = Guidelines.of(columns());
        assertThat(models.entry(0).fault()).isEmpty();
        assertThat(models.entry(1).fault()).contains("rule gt0030, then 1").contains("too early");
    }

    @Test
    void findsModelsByIdFileAndName() {
        var models = Guidelines.of(columns());
        assertThat(models.exactly("Ring_score.v1")).map(Guidelines.Entry::at).contains(0);
        assertThat(models.exactly("Ring-score.v1")).map(Guidelines.Entry::at).contains(0);
        assertThat(models.named("RING SCORE.v2")).hasSize(2);
        assertThat(models.named("Toy.v1")).map(Guidelines.Entry::at).containsExactly(1);
        assertThat(models.named("nothing")).isEmpty();
    }

    @Test
    void findsModelsByWordsOfNameKeywordsAndPurpose() {
        var search = new GuidelineSearch(Guidelines.of(columns()));
        assertThat(search.find("dermatology ring")).hasSize(2);
        assertThat(search.find("rings scored")).hasSize(2);
        assertThat(search.find("ring asthma")).isEmpty();
    }

    @Test
    void hasNoneWhereTheKnowledgeHasNone() {
        assertThat(Guidelines.of(new ColumnsBuilder().build()).size()).isZero();
    }
}
