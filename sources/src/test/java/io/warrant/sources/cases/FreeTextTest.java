package io.warrant.sources.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The patient has seizures.",
                "EARS: low set\nEYES: ptosis\n",
                "Ears: low set\nFamily history:\n- mother has seizures\n",
                "ears: low set",
                "past medical history:\nseizures\n",
                "Assessment and plan:\n1) seizures\n",
                "- seizures\n- ataxia\n",
                "# a heading\nSeizures.",
                "seizures",
                "Hb\t12 g/dL\nThe patient has seizures.",
                "Seen (at 3:15 pm) for seizures.",
                "Seen: {see letter}",
                "sex: female\nage: 4 years\ndiagnosis: unknown. She has seizures.",
                "plan:\n- valproate for seizures\n",
                "[** Name **] has seizures.",
                "[redacted] has seizures.",
                "-----------\nSeizures.",
            })
    void notes(String text) {
        assertThat(FreeText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"observed\": [\"Seizure\"]}",
                " \n[{}]",
                "---\nobserved: [Seizure]\n",
                "observed:\n  - Seizure\n",
                "excluded: [Seizure]",
                "case: x\nobserved: Seizure\n",
                "subject:\n  sex: MALE\n",
                "something: [Seizure]\n",
                "[1, 2]",
                "[\n",
                "something: {a: b}\n",
                "something: |\n  Seizure\n",
                "- label: >\n    Seizure\n",
                "finding\tstatus\nSeizure\tyes\n",
                "\nfinding\tstatus\n\nSeizure\tyes\n",
            })
    void records(String text) {
        assertThat(FreeText.is(text)).isFalse();
    }
}
