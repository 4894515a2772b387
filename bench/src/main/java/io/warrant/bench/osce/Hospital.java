package io.warrant.bench.osce;

import io.warrant.engine.argument.Basis;
import io.warrant.engine.clinical.Case;
import io.warrant.engine.columns.ColumnsBuilder;
import io.warrant.engine.consultation.Consultant;
import io.warrant.engine.consultation.Costs;
import io.warrant.engine.consultation.Limits;
import io.warrant.engine.consultation.Plan;
import io.warrant.engine.consultation.Stakes;
import io.warrant.engine.consultation.Test;
import io.warrant.engine.consultation.TestWriter;
import io.warrant.engine.consultation.Tests;
import io.warrant.engine.reading.Language;
import io.warrant.engine.reasoning.Reasoner;
import io.warrant.engine.reasoning.Standing;
import io.warrant.engine.triage.Loss;
import io.warrant.engine.triage.Pointing;
import io.warrant.engine.triage.Triaging;
import io.warrant.sources.osce.OsceStation.Kind;
import io.warrant.sources.osce.Request;
import io.warrant.sources.reading.ClinicalText;
import io.warrant.sources.vignettes.DepartmentTable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What all encounters share: the list of what can be asked for, what it costs, the reader of the
/// replies, and the consultant who chooses by this list instead of by the knowledge's own tests.
/// Immutable and safe for use by several threads.
final class Hospital {

    private static final int DEPARTMENTS = 3;

    private final List<Request> requests;
    private final Map<String, Request> byId;
    private final Consultant consultant;
    private final ClinicalText text;
    private final Diagnosed diagnosed;
    private final Costs costs;
    private final Triaging triaging;

    Hospital(Reasoner reasoner, Costs costs, Basis.Settings settings, List<Request> requests) {
        this.requests = requests;
        this.costs = costs;
        byId = requests.stream().collect(Collectors.toMap(Request::id, Function.identity()));
        text = ClinicalText.of(reasoner.base(), Language.EN);
        diagnosed = new Diagnosed(reasoner.base());
        triaging = new Triaging(reasoner.base(), DepartmentTable.usual(), Loss.USUAL);
        var usual = Consultant.Field.of(reasoner, costs);
        var field =
                new Consultant.Field(usual.repertoire(), tests(reasoner), costs, usual.mentions());
        var manner = new Plan.Manner(1, Plan.Means.TESTS, true);
        var limits = new Limits(1, Integer.MAX_VALUE, Double.POSITIVE_INFINITY, 0);
        consultant =
                new Consultant(
                        reasoner, field, new Plan(settings, limits, Stakes.EVEN, manner, false));
    }

    /// Examinations and tests of the list, each by its id.
    private Tests tests(Reasoner reasoner) {
        var writer = new TestWriter();
        requests.stream()
                .filter(request -> request.kind() != Kind.HISTORY)
                .forEach(request ->
                        writer.add(
                                new Test(request.id(), request.name(), request.shows()),
                                request.effort()));
        var out = new ColumnsBuilder();
        writer.write(reasoner.base().ontology(), out);
        return Tests.of(out.build(), reasoner.base().ontology());
    }

    List<Request> requests() {
        return requests;
    }

    Request request(Test test) {
        var request = byId.get(test.id());
        if (request == null) {
            throw new IllegalArgumentException(test.id() + " isn't on the hospital's list.");
        }
        return request;
    }

    double cost(Request request) {
        return costs.total(request.effort());
    }

    Test test(Request request) {
        return new Test(request.id(), request.name(), request.shows());
    }

    /// The departments that a patient would be sent to, most first; perhaps none.
    List<String> departments(Case subject, Standing standing) {
        return triaging.triage(subject, standing).departments().stream()
                .limit(DEPARTMENTS)
                .map(Pointing::department)
                .toList();
    }

    Consultant consultant() {
        return consultant;
    }

    ClinicalText text() {
        return text;
    }

    Diagnosed diagnosed() {
        return diagnosed;
    }
}
