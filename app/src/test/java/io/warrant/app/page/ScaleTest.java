package io.warrant.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.odds.LogRatio;

import org.junit.jupiter.api.Test;

import java.util.List;

class ScaleTest {

    @Test
    void coversEveryRatioOfThePageInWholePowersOfTen() {
        assertThat(Scale.of(ToyReport.differential().arguments())).isEqualTo(new Scale(2, 3));
    }

    @Test
    void hasOnePowerOnEachSideAtLeast() {
        assertThat(Scale.of(List.of())).isEqualTo(new Scale(1, 1));
    }

    @Test
    void placesRatiosByTheirLogarithm() {
        var scale = new Scale(1, 3);
        assertThat(scale.place(0)).isEqualTo("25.00%");
        assertThat(scale.place(LogRatio.of(Math.log(100)))).isEqualTo("75.00%");
        assertThat(scale.length(LogRatio.of(Math.log(0.1)))).isEqualTo("25.00%");
    }

    @Test
    void labelsFewerTicksOnAWideScale() {
        assertThat(new Scale(1, 4).step()).isEqualTo(1);
        assertThat(new Scale(3, 13).step()).isEqualTo(3);
    }
}
