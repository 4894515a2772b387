package io.warrant.app.json;

import io.warrant.app.golden.Golden;
import io.warrant.app.golden.ToyResults;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class JsonTest {

    @Test
    void aReckonedDifferential() throws IOException {
        Golden.check(
                "differential.json",
                DifferentialJson.render(ToyResults.reckoned(), ToyResults.BASE));
    }

    @Test
    void everyKindOfWarrantAndRebuttal() throws IOException {
        Golden.check(
                "everything.json",
                DifferentialJson.render(ToyResults.everything(), ToyResults.BASE));
    }

    @Test
    void anExplanation() throws IOException {
        Golden.check(
                "explanation.json",
                ExplanationJson.render(ToyResults.explained(), ToyResults.BASE));
    }
}
