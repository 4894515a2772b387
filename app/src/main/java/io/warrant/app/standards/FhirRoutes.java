package io.warrant.app.standards;

import io.warrant.app.exchange.Inquiry;
import io.warrant.app.exchange.Program;
import io.warrant.app.fhir.Asked;
import io.warrant.app.fhir.Capabilities;
import io.warrant.app.fhir.DifferentialBundle;
import io.warrant.app.fhir.Outcomes;
import io.warrant.app.serve.Answer;
import io.warrant.app.serve.Problem;
import io.warrant.app.serve.Request;
import io.warrant.app.serve.Role;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.Site;
import io.warrant.engine.errors.WarrantException;
import io.warrant.sources.cases.CaseReader;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// FHIR's operation `$differential`, and what FHIR clients ask first.
public final class FhirRoutes implements Routes {

    static final String TYPE = "application/fhir+json";
    private static final Set<String> TAKEN = Set.of(TYPE, Answer.JSON, "");

    @Override
    public void add(Site site) {
        new Warming(site).begin();
        site.describe("/io/warrant/app/standards/openapi/fhir.yaml");
        site.get("/fhir/metadata", Role.READ, _ -> metadata());
        site.get(
                "/fhir/OperationDefinition/" + Capabilities.CODE,
                Role.READ,
                _ -> Answer.of(200, TYPE, Capabilities.operation()));
        site.post(
                "/fhir/$" + Capabilities.CODE,
                Role.DIAGNOSE,
                request -> differential(site, request));
    }

    private static Answer metadata() {
        var program = new Inquiry(Program.name(), "", Optional.empty());
        return Answer.of(200, TYPE, Capabilities.statement(program.version()));
    }

    private static Answer differential(Site site, Request request) {
        if (!TAKEN.contains(request.contentType())) {
            return Answer.of(415, TYPE, Outcomes.wrongType());
        }
        try {
            return Answer.of(200, TYPE, answer(site, request.body()));
        } catch (WarrantException e) {
            return Answer.of(Problem.of(e).status(), TYPE, Outcomes.of(e));
        }
    }

    static String answer(Site site, byte[] body) {
        var asked = Asked.of(body);
        var base = site.knowledge().base();
        var bytes = asked.record().getBytes(StandardCharsets.UTF_8);
        var subject = CaseReader.read(new ByteArrayInputStream(bytes), "the record", base);
        var differential = asked.weighing().diagnose(site.reasoner(), subject, asked.claims());
        return DifferentialBundle.render(
                differential, base, new Inquiry(Program.name(), asked.record(), asked.time()));
    }
}
