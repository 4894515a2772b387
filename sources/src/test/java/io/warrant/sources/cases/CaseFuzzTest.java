package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.warrant.engine.errors.InvalidCaseException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Damages records at random: whatever comes of it is a case or an [InvalidCaseException] of one
/// line, and validating it never fails.
class CaseFuzzTest {

    private static final String PACKET =
            """
            {"id": "demo",
             "subject": {"id": "p1", "sex": "FEMALE", "dateOfBirth": "2010-01-01T00:00:00Z",
               "timeAtLastEncounter": {"age": {"iso8601duration": "P12Y6M"}}},
             "phenotypicFeatures": [
               {"type": {"id": "HP:0001250", "label": "Seizure"}, "modifiers": [{"id": "HP:1"}],
                "onset": {"gestationalAge": {"weeks": 22, "days": 3}}},
               {"type": {"id": "HP:0000365", "label": "H\\u00f6rverlust \u00e4"}, "excluded": true},
               {"type": {"id": "HP:0001288"}, "negated": false}],
             "interpretations": [{"id": "i", "progressStatus": "SOLVED", "diagnosis": {
               "disease": {"id": "OMIM:154700", "label": "Marfan syndrome"}}}],
             "diseases": [{"term": {"id": "OMIM:154700"}, "onset": {"ageRange": {
               "start": {"iso8601duration": "P1M"}, "end": {"iso8601duration": "P2M"}}}}],
             "metaData": {"phenopacketSchemaVersion": "2.0", "externalReferences":
               [{"id": "PMID:123"}]}}
            """;

    private static final String PLAIN =
            """
            case: demo
            sex: female
            age: 1-2y
            onset: infancy
            observed:
              - Seizure
              - "HP:0001288"
            excluded: [Hearing loss, 'Fits']
            diagnosis: OMIM:154700
            publication: PMID:123
            """;

    private static final String YAML_PACKET =
            """
            id: demo
            subject:
              sex: FEMALE
              timeAtLastEncounter: {age: {iso8601duration: P12Y}}
            phenotypicFeatures:
              - type:
                  id: HP:0001250
                  label: Seizure
                excluded: true
              - type: {id: "HP:0001288"}
            """;

    private static final String HOSTILE = "{}[]\",:&*!|>%@`#-?'\\\t\n\u0000\u00ff0eE.+";

    @ParameterizedTest(name = "phenopacket, seed {0}")
    @ValueSource(longs = 1)
    void aDamagedPhenopacketIsReadOrRefused(long seed) {
        damage(PACKET, seed, 2000);
    }

    @ParameterizedTest(name = "plain case, seed {0}")
    @ValueSource(longs = 2)
    void aDamagedPlainCaseIsReadOrRefused(long seed) {
        damage(PLAIN, seed, 1000);
    }

    @ParameterizedTest(name = "phenopacket in YAML, seed {0}")
    @ValueSource(longs = 3)
    void aDamagedPhenopacketInYamlIsReadOrRefused(long seed) {
        damage(YAML_PACKET, seed, 1000);
    }

    private static void damage(String text, long seed, int times) {
        var random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < times; i++) {
            var content = mutate(text.getBytes(StandardCharsets.UTF_8), random);
            Validation.of(new ByteArrayInputStream(content), "x", CaseWorld.KNOWLEDGE);
            try {
                assertThat(CaseWorld.read(content).findings()).isNotEmpty();
            } catch (InvalidCaseException e) {
                refused++;
                assertThat(e.getMessage()).doesNotContain("\n").hasSizeLessThan(600);
            }
        }
        assertThat(refused).isBetween(times / 10, times - 1);
    }

    private static byte[] mutate(byte[] content, Random random) {
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int at = random.nextInt(content.length);
            switch (random.nextInt(4)) {
                case 0 -> content[at] = (byte) random.nextInt(256);
                case 1 -> content[at] = (byte) HOSTILE.charAt(random.nextInt(HOSTILE.length()));
                case 2 -> content[at] ^= (byte) (1 << random.nextInt(8));
                default -> content = splice(content, at, random);
            }
        }
        return content;
    }

    /// Leaves a stretch out, or repeats it.
    private static byte[] splice(byte[] content, int at, Random random) {
        int length = Math.min(content.length - at, 1 + random.nextInt(20));
        int to = random.nextBoolean() ? at : at + 2 * length;
        var out = new byte[content.length - length + (to - at)];
        System.arraycopy(content, 0, out, 0, at);
        for (int i = at; i < to; i++) {
            out[i] = content[at + (i - at) % length];
        }
        System.arraycopy(content, at + length, out, to, content.length - at - length);
        return out;
    }
}
