package io.warrant.perception.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ByGroupTest {

    /// Twenty women all judged rightly, and twenty men of whom five of ten ill are missed.
    private static List<Judged<Judged.Stated>> people() {
        var people = new ArrayList<Judged<Judged.Stated>>();
        for (int i = 0; i < 40; i++) {
            boolean man = i % 2 == 0;
            boolean ill = i % 4 < 2;
            double stated = ill && !(man && i % 8 == 0) ? 0.9 : 0.1;
            people.add(
                    new Judged<>(
                            "patient " + i,
                            Map.of("sex", man ? "male" : "female"),
                            new Judged.Stated(stated, stated, ill)));
        }
        return people;
    }

    @Test
    void findsTheGroupThatFaresWorst() {
        var measured = ByGroup.of(people(), List.of(Metric.sensitivity("sensitivity")), 1);

        assertThat(measured.measures().getFirst().value()).isEqualTo(0.75);
        assertThat(measured.groups())
                .extracting(Report.Group::value, group -> group.measure().value())
                .containsExactly(tuple("female", 1.0), tuple("male", 0.5));
        var gap = measured.gaps().getFirst();
        assertThat(gap.name()).isEqualTo("sensitivity gap by sex");
        assertThat(gap.value()).isEqualTo(0.5);
        assertThat(gap.interval().low()).isGreaterThan(0.1).isLessThan(0.5);
        assertThat(gap.interval().high()).isGreaterThan(0.5).isLessThan(0.95);
        assertThat(measured.notices().getFirst()).contains("worst for male (0.500)");
    }

    @Test
    void groupsThatFareAlikeAreStillComparedWithEachOther() {
        var measured = ByGroup.of(people(), List.of(Metric.specificity("specificity")), 1);

        assertThat(measured.gaps().getFirst().value()).isZero();
        assertThat(measured.notices().getFirst())
                .contains("worst for female (1.000) and best for male (1.000)");
    }

    /// Of women none is ill.
    @Test
    void saysWhereAGroupDoesNotTellANumber() {
        var people =
                people().stream()
                        .filter(it ->
                                it.attributes().containsValue("male") || !it.outcome().truth())
                        .toList();
        var measured = ByGroup.of(twice(people), List.of(Metric.auc("AUC")), 1);

        assertThat(measured.groups()).extracting(Report.Group::value).containsExactly("male");
        assertThat(measured.notices())
                .containsExactly("Not measured by sex: of female the recordings don't tell AUC.");
    }

    private static <T> List<Judged<T>> twice(List<Judged<T>> all) {
        var both = new ArrayList<>(all);
        both.addAll(all);
        return both;
    }

    @Test
    void leavesOutGroupsThatAreTooSmall() {
        var measured = ByGroup.of(people().subList(0, 30), List.of(Metric.brier("Brier")), 1);

        assertThat(measured.groups()).isEmpty();
        assertThat(measured.gaps()).isEmpty();
        assertThat(measured.notices()).hasSize(2).first().asString().contains("female has 15");
    }
}
