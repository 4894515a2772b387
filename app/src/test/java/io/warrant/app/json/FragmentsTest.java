package io.warrant.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class FragmentsTest {

    private final Fragments fragments = Fragments.empty();

    private void keep(Object key, int depth, String text) {
        fragments.keep(key, depth, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPieceIsFoundByItsKeyAtItsDepth() {
        keep(7, 3, "{}");
        assertThat(fragments.find(7, 3)).map(Object::toString).isPresent();
        assertThat(fragments.find(7, 4)).isEmpty();
        assertThat(fragments.find(8, 3)).isEmpty();
    }

    @Test
    void anAssociationAndItsCohortHaveDifferentPlaces() {
        // Both are written in one warrant after the other, so they would drive each other out.
        for (int association = 0; association < 1000; association++) {
            keep(association, 5, "{\"association\":" + association + "}");
            keep(~association, 5, "{\"cohort\":" + association + "}");
        }
        int found = 0;
        for (int association = 0; association < 1000; association++) {
            if (fragments.find(association, 5).isPresent()
                    && fragments.find(~association, 5).isPresent()) {
                found++;
            }
        }
        assertThat(found).isGreaterThan(950);
    }
}
