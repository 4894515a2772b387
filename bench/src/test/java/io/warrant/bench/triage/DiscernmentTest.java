package io.warrant.bench.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.warrant.bench.triage.Discernment.Told;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class DiscernmentTest {

    @Test
    void figuresAreThoseReckonedByHand() {
        var told =
                List.of(
                        new Told(true, 0.9),
                        new Told(true, 0.4),
                        new Told(false, 0.4),
                        new Told(false, 0.1));
        var figures = Discernment.of(told, 0.4);
        // Of four pairs three are in order and one is equal.
        assertThat(figures.auc()).isEqualTo(3.5 / 4);
        assertThat(figures.sensitivity()).isEqualTo(1);
        assertThat(figures.specificity()).isEqualTo(0.5);
        // To leave nine of ten untold, none of two may be told: above 0.4 stands 0.9 alone.
        assertThat(figures.sensitivityAt90()).isEqualTo(0.5);
        assertThat(figures.brier()).isCloseTo((0.01 + 0.36 + 0.16 + 0.01) / 4, within(1e-12));
    }

    @Test
    void chancesThatSayNothingAreWorthAHalf() {
        var told = new ArrayList<Told>();
        for (int at = 0; at < 10; at++) {
            told.add(new Told(at < 3, 0.3));
        }
        var figures = Discernment.of(told, 0.5);
        assertThat(figures.auc()).isEqualTo(0.5);
        assertThat(figures.sensitivity()).isZero();
        assertThat(figures.specificity()).isEqualTo(1);
    }

    @Test
    void oneOfTenOthersMayBeTold() {
        var told = new ArrayList<Told>();
        for (int at = 0; at < 10; at++) {
            told.add(new Told(false, at / 10.0));
        }
        told.add(new Told(true, 0.85));
        told.add(new Told(true, 0.75));
        assertThat(Discernment.of(told, 0.5).sensitivityAt90()).isEqualTo(0.5);
    }
}
