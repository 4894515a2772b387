package io.warrant.sources.criteria;

import io.warrant.engine.argument.Criterion;
import io.warrant.engine.argument.Criterion.Standing;
import io.warrant.engine.clinical.Finding;
import io.warrant.engine.clinical.Origin;
import io.warrant.engine.guideline.Value;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.ontology.TermId;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.selection.Fact;
import io.warrant.engine.selection.Need;
import io.warrant.sources.selection.FactWords;
import io.warrant.sources.selection.Filling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Holds one criterion against one patient.
final class Assessment {

    private static final int DIGITS = 4;

    private final Compiled criterion;
    private final CriterionIndex.Row row;
    private final KnowledgeBase base;
    private final FactWords words;
    private final Detail detail;

    /// Whether what is missing, and what of it would be enough, is told too.
    enum Detail {
        WHOLE,
        BRIEF
    }

    Assessment(Compiled criterion, CriterionIndex.Row row, KnowledgeBase base, Detail detail) {
        this.detail = detail;
        this.criterion = criterion;
        this.row = row;
        this.base = base;
        words = new FactWords(base.ontology());
    }

    /// Empty where nothing telling can be filled in, or the criterion isn't for such a patient.
    Optional<Criterion> of(Chart chart, List<Need> needs, Predicate<Need> telling) {
        var filling = Filling.of(criterion.program(), needs, chart, base.ontology());
        if (filling.filled().stream().noneMatch(one -> telling.test(one.need()))) {
            return Optional.empty();
        }
        var known = new LinkedHashMap<String, Value>();
        filling.filled().forEach(one -> known.put(one.need().code(), one.value()));
        var endings = criterion.foresight().endings(known, criterion.decision().codes());
        if (endings.isPresent() && endings.get().stream().allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        var standing = endings.map(this::standing).orElse(Standing.UNKNOWN);
        var result = endings.map(Assessment::result).orElse("");
        boolean open =
                endings.isEmpty()
                        || endings.get().stream()
                                .anyMatch(one -> criterion.decision().of(one) == Standing.MET);
        boolean settled = standing == Standing.MET || !open;
        return Optional.of(
                new Criterion(
                        guide(),
                        standing,
                        result,
                        known(filling, chart),
                        missing(filling, known, settled),
                        criterion.decision().accuracy(standing, result)));
    }

    private Criterion.Guide guide() {
        var model = criterion.program().guideline();
        return new Criterion.Guide(
                model.id(),
                model.name("en").strip(),
                model.about().state(),
                model.about().references(),
                row.by());
    }

    /// What all endings say together; one to which the criterion doesn't apply says nothing.
    private Standing standing(Set<List<Value>> endings) {
        var all = EnumSet.noneOf(Standing.class);
        for (var ending : endings) {
            all.add(ending.isEmpty() ? Standing.UNKNOWN : criterion.decision().of(ending));
        }
        if (all.size() == 1) {
            return all.iterator().next();
        }
        return all.equals(EnumSet.of(Standing.MET, Standing.PARTLY_MET))
                ? Standing.PARTLY_MET
                : Standing.UNKNOWN;
    }

    /// The result's words, if all endings have the same.
    private static String result(Set<List<Value>> endings) {
        var all =
                endings.stream()
                        .map(ending ->
                                ending.stream()
                                        .map(Decision::label)
                                        .filter(label -> !label.isEmpty())
                                        .collect(Collectors.joining("; ")))
                        .distinct()
                        .toList();
        return all.size() == 1 ? all.getFirst() : "";
    }

    private List<Criterion.Known> known(Filling filling, Chart chart) {
        var all = new ArrayList<Criterion.Known>();
        for (var one : filling.filled()) {
            all.add(
                    new Criterion.Known(
                            one.need().label(),
                            shown(one.value()),
                            words.of(one.fact()),
                            findings(one.fact(), chart)));
        }
        return all;
    }

    private static String shown(Value value) {
        return switch (value) {
            case Value.Truth(var holds) -> holds ? "yes" : "no";
            case Value.Quantity(double number, var unit, _) ->
                    (BigDecimal.valueOf(number)
                                            .round(new MathContext(DIGITS))
                                            .stripTrailingZeros()
                                            .toPlainString()
                                    + " "
                                    + unit)
                            .strip();
            default -> Decision.label(value);
        };
    }

    /// The patient's findings that say the same as a fact: those read from the same place, and of a
    /// sign every finding that is a kind of what answers it, or the other way round.
    private List<TermId> findings(Fact fact, Chart chart) {
        return chart.findings().stream()
                .filter(finding -> saysSame(fact, finding))
                .map(Finding::term)
                .distinct()
                .toList();
    }

    private boolean saysSame(Fact fact, Finding finding) {
        return switch (fact) {
            case Fact.Answer answer -> isKin(answer.term(), finding.term());
            case Fact.Measurement measured -> overlaps(measured.origin(), finding.origin());
            case Fact.OfAge _, Fact.OfSex _, Fact.Several _, Fact.Contradiction _ -> false;
        };
    }

    private boolean isKin(TermId one, TermId other) {
        int first = base.ontology().resolve(one);
        int second = base.ontology().resolve(other);
        return first >= 0
                && second >= 0
                && (base.ontology().isA(first, second) || base.ontology().isA(second, first));
    }

    private static boolean overlaps(Origin one, Origin other) {
        if (one instanceof Origin.Words first && other instanceof Origin.Words second) {
            return first.document().equals(second.document())
                    && first.from() < second.to()
                    && second.from() < first.to();
        }
        return one.equals(other);
    }

    private List<Criterion.Missing> missing(
            Filling filling, Map<String, Value> known, boolean settled) {
        if (detail == Detail.BRIEF) {
            return List.of();
        }
        var all = new ArrayList<Criterion.Missing>();
        filling.open().forEach(one -> all.add(missing(one.need(), known, settled)));
        filling.missing().forEach(need -> all.add(missing(need, known, settled)));
        return all;
    }

    private Criterion.Missing missing(Need need, Map<String, Value> known, boolean settled) {
        var term =
                switch (need.aspect()) {
                    case Aspect.Sign(var sign) -> Optional.of(sign);
                    case Aspect.Signs(var shown, _) -> shown.stream().findFirst();
                    default -> Optional.<TermId>empty();
                };
        return new Criterion.Missing(need.label(), term, settled ? "" : enough(need, known));
    }

    /// The answer that alone would meet the criterion; of several, the first. Of numbers, where
    /// they would from one on.
    private String enough(Need need, Map<String, Value> known) {
        var answers = criterion.foresight().answers(need.code());
        for (int at = 0; at < answers.size(); at++) {
            var answer = answers.get(at);
            if (!answer.isMissing() && isMet(need.code(), answer, known)) {
                boolean number = answer instanceof Value.Quantity || answer instanceof Value.Count;
                return number ? from(need, known, at) : shown(answer);
            }
        }
        return "";
    }

    /// Numbers stand in order; each limit is followed by one between it and the next.
    private String from(Need need, Map<String, Value> known, int first) {
        var numbers = criterion.foresight().answers(need.code());
        boolean all =
                numbers.subList(first, numbers.size()).stream()
                        .allMatch(number -> isMet(need.code(), number, known));
        if (!all || first == 0) {
            return "";
        }
        boolean isLimit = first % 2 == 1;
        return isLimit
                ? "at least " + numbers.get(first).text()
                : "more than " + numbers.get(first - 1).text();
    }

    private boolean isMet(String code, Value answer, Map<String, Value> known) {
        var more = new LinkedHashMap<>(known);
        more.put(code, answer);
        return criterion
                .foresight()
                .endings(more, criterion.decision().codes())
                .filter(endings -> !endings.isEmpty() && standing(endings) == Standing.MET)
                .isPresent();
    }
}
