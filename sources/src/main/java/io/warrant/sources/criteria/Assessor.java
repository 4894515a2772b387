package io.warrant.sources.criteria;

import io.warrant.engine.argument.Criteria;
import io.warrant.engine.argument.Criterion;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.clinical.DiseaseId;
import io.warrant.engine.guideline.Foresight;
import io.warrant.engine.guideline.Guidelines;
import io.warrant.engine.guideline.Program;
import io.warrant.engine.knowledge.KnowledgeBase;
import io.warrant.engine.reasoning.Assessing;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.selection.Aspect;
import io.warrant.engine.selection.Chart;
import io.warrant.engine.selection.Fact;
import io.warrant.engine.selection.Need;
import io.warrant.sources.selection.InstrumentIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Holds the criteria of a knowledge base against a patient. A criterion is tried only if something
/// it asks for, beside age and sex, is known. A criterion is read when a patient first needs it.
/// Safe for use by several threads.
public final class Assessor implements Assessing {

    private final KnowledgeBase base;
    private final Guidelines guidelines;
    private final List<Ready> criteria = new ArrayList<>();
    private final Map<String, Optional<Compiled>> compiled = new ConcurrentHashMap<>();

    private final Map<DiseaseId, List<Ready>> byDisease = new TreeMap<>();

    private record Ready(CriterionIndex.Row row, List<Need> needs) {}

    private Assessor(KnowledgeBase base) {
        this.base = base;
        guidelines = Guidelines.of(base.columns());
        CriterionIndex.read(base.columns())
                .forEach(row -> add(new Ready(row, InstrumentIndex.read(row.needs()))));
    }

    private void add(Ready one) {
        criteria.add(one);
        one.row()
                .diseases()
                .forEach(disease ->
                        byDisease.computeIfAbsent(disease, _ -> new ArrayList<>()).add(one));
    }

    public static Assessor of(KnowledgeBase base) {
        return new Assessor(base);
    }

    /// Whether the knowledge has no criteria.
    public boolean isEmpty() {
        return criteria.isEmpty();
    }

    /// A reasoner with the criteria of its knowledge, where that has some.
    public static Reasoner in(Reasoner reasoner) {
        var assessor = of(reasoner.base());
        return assessor.isEmpty() ? reasoner : reasoner.assessing(assessor);
    }

    /// Whether a reasoner's criteria have any use for values.
    public static boolean isIn(Reasoner reasoner) {
        return reasoner.assessing() instanceof Assessor;
    }

    /// A reasoner whose criteria also know these values of the patient.
    public static Reasoner with(Reasoner reasoner, List<Fact.Measurement> values) {
        return reasoner.assessing() instanceof Assessor assessor && !values.isEmpty()
                ? reasoner.assessing(new Valued(assessor, values))
                : reasoner;
    }

    /// Criteria that know values of the patient too.
    private record Valued(Assessor assessor, List<Fact.Measurement> values) implements Assessing {

        @Override
        public Criteria weighing(Case subject) {
            return assessor.weighing(chart(subject, values));
        }

        @Override
        public List<Criterion> of(Case subject, DiseaseId disease) {
            return assessor.of(chart(subject, values), disease);
        }
    }

    private static Chart chart(Case subject, List<Fact.Measurement> values) {
        return new Chart(subject.patient(), subject.findings(), values, "");
    }

    @Override
    public Criteria weighing(Case subject) {
        return weighing(chart(subject, List.of()));
    }

    @Override
    public List<Criterion> of(Case subject, DiseaseId disease) {
        return of(chart(subject, List.of()), disease);
    }

    /// What criteria say of a patient and a disease, with what is missing.
    public List<Criterion> of(Chart chart, DiseaseId disease) {
        return byDisease.getOrDefault(disease, List.of()).stream()
                .filter(one -> isTouched(one, chart))
                .flatMap(one -> criterion(one, chart, Assessment.Detail.WHOLE).stream())
                .toList();
    }

    private Criteria weighing(Chart chart) {
        var found = new TreeMap<DiseaseId, List<Criterion>>();
        for (var one : criteria) {
            if (mayWeigh(one) && isTouched(one, chart)) {
                criterion(one, chart, Assessment.Detail.BRIEF)
                        .filter(told -> told.ln() != 0)
                        .ifPresent(told ->
                                one.row()
                                        .diseases()
                                        .forEach(disease ->
                                                found.computeIfAbsent(
                                                                disease, _ -> new ArrayList<>())
                                                        .add(told)));
            }
        }
        return found.isEmpty() ? Criteria.NONE : new Criteria(found);
    }

    /// A criterion whose model says nothing of its worth is read once and never again for a
    /// ranking.
    private boolean mayWeigh(Ready one) {
        var known = compiled.get(one.row().guideline());
        return known == null
                || known.filter(ready -> ready.decision().accuracy().isPresent()).isPresent();
    }

    private boolean isTouched(Ready one, Chart chart) {
        return one.needs().stream()
                .anyMatch(need ->
                        isTelling(need) && chart.of(need.aspect(), base.ontology()).isPresent());
    }

    private static boolean isTelling(Need need) {
        return switch (need.aspect()) {
            case Aspect.Measured _, Aspect.Sign _, Aspect.Signs _, Aspect.Within _ -> true;
            case Aspect.Age _, Aspect.BodySex _, Aspect.Other _ -> false;
        };
    }

    private Optional<Criterion> criterion(Ready one, Chart chart, Assessment.Detail detail) {
        return compiled.computeIfAbsent(one.row().guideline(), _ -> compile(one.row()))
                .flatMap(ready ->
                        new Assessment(ready, one.row(), base, detail)
                                .of(chart, one.needs(), Assessor::isTelling));
    }

    private Optional<Compiled> compile(CriterionIndex.Row row) {
        return guidelines
                .exactly(row.guideline())
                .map(entry -> guidelines.model(entry.at()))
                .map(model -> Program.of(TestedAnswers.added(model, row.answers())))
                .flatMap(this::compile);
    }

    private Optional<Compiled> compile(Program program) {
        return DecisionReader.read(program)
                .flatMap(decision ->
                        Foresight.of(program)
                                .map(foresight -> new Compiled(program, foresight, decision)));
    }
}
