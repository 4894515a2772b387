package io.warrant.app.standards;

import io.warrant.app.asking.Weighing;
import io.warrant.app.exchange.Inquiry;
import io.warrant.app.exchange.Program;
import io.warrant.app.fhir.DifferentialBundle;
import io.warrant.app.phenopacket.PhenopacketText;
import io.warrant.app.serve.Answer;
import io.warrant.app.serve.Records;
import io.warrant.app.serve.Request;
import io.warrant.app.serve.Routes;
import io.warrant.app.serve.Site;
import io.warrant.engine.argument.Differential;
import io.warrant.engine.errors.ConfigurationException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Two more forms that `/api/v1/convert` knows: the record with its differential as a phenopacket
/// and as FHIR, the very bytes that the command line writes.
public final class ConversionRoutes implements Routes {

    /// How many published patients the command line shows in these forms.
    private static final int SIMILAR = 1;

    @Override
    public void add(Site site) {
        var base = site.knowledge().base();
        site.conversion(
                "phenopacket",
                request ->
                        Answer.json(
                                PhenopacketText.render(
                                        diagnose(site, request), base, inquiry(request))));
        site.conversion(
                "fhir",
                request ->
                        Answer.of(
                                200,
                                FhirRoutes.TYPE,
                                DifferentialBundle.render(
                                        diagnose(site, request), base, inquiry(request))));
    }

    private static Differential diagnose(Site site, Request request) {
        int claims = Weighing.claims(request.whole("limit", Weighing.USUAL_CLAIMS), "`limit`");
        var subject = new Records(site.knowledge().base()).read(request);
        return Records.weighing(request, SIMILAR).diagnose(site.reasoner(), subject, claims);
    }

    private static Inquiry inquiry(Request request) {
        return new Inquiry(
                Program.name(),
                new String(request.body(), StandardCharsets.UTF_8),
                time(request.option("at")));
    }

    private static Optional<Instant> time(Optional<String> at) {
        try {
            return at.map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            throw new ConfigurationException(
                    "`at` is no instant. Write it as 2026-11-21T12:00:00Z.", e);
        }
    }
}
