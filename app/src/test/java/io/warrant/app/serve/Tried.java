package io.warrant.app.serve;

import io.warrant.engine.toy.ToyWorld;

import java.util.List;

/// An exchange with the service: what is sent, and what is to come back.
///
/// @param operation the method and the path as the document has it
/// @param uri the path and query to send it to; `{kept}` and `{gone}` stand for ids of kept cases
/// @param type the media type of what is sent; empty for none
record Tried(String operation, String uri, String type, String body, int status) {

    static final String NDJSON = "application/x-ndjson";
    private static final String NONE = "";
    private static final String KNOWN = ToyWorld.LOUDNESS.value();

    /// Every operation, in an order in which they can be sent.
    static final List<Tried> ALL =
            List.of(
                    get("/api/v1/knowledge", "/api/v1/knowledge", 200),
                    get("/api/v1/terms", "/api/v1/terms?q=ra", 200),
                    get("/api/v1/terms", "/api/v1/terms", 200),
                    get("/api/v1/terms", "/api/v1/terms?limit=many", 400),
                    get("/api/v1/labels", "/api/v1/labels?id=TOY:0013&id=x&id=TOY:4711", 200),
                    get("/api/v1/labels", "/api/v1/labels?id=TOY:0013&language=de", 200),
                    get("/api/v1/labels", "/api/v1/labels?language=xx", 400),
                    get("/api/v1/terms/{id}", "/api/v1/terms/TOY:0013", 200),
                    get("/api/v1/terms/{id}", "/api/v1/terms/TOY:4711", 404),
                    get("/api/v1/diseases", "/api/v1/diseases?q=disease", 200),
                    get("/api/v1/diseases", "/api/v1/diseases?limit=many", 400),
                    get("/api/v1/diseases/{id}", "/api/v1/diseases/" + KNOWN, 200),
                    get("/api/v1/diseases/{id}", "/api/v1/diseases/OMIM:999999", 404),
                    get("/api/v1/bench", "/api/v1/bench", 200),
                    get("/api/v1/bench/{name}", "/api/v1/bench/rank", 200),
                    get("/api/v1/bench/{name}", "/api/v1/bench/..%2Fsecret", 404),
                    get("/api/v1/bench/{name}", "/api/v1/bench/other", 404),
                    post("read", "", "A girl with a loud murmur.", 200),
                    post("read", "", ToyService.CASE, 400),
                    post("diagnose", "?diseases=all", ToyService.CASE, 200),
                    post("diagnose", "?observed=murmur&sex=male&age=7y", NONE, 200),
                    post("diagnose", "", NONE, 400),
                    post("diagnose", "?limit=0", ToyService.CASE, 400),
                    post("diagnose", "?coverage=7", ToyService.CASE, 400),
                    new Tried(
                            "post /api/v1/diagnose",
                            "/api/v1/diagnose?diseases=all",
                            NDJSON,
                            "{\"observed\":[\"murmur\"]}\n\n{\n",
                            200),
                    new Tried(
                            "post /api/v1/diagnose",
                            "/api/v1/diagnose?diseases=all",
                            "text/plain; charset=nonsense",
                            ToyService.CASE,
                            200),
                    post("explain", "?diseases=all&disease=" + KNOWN, ToyService.CASE, 200),
                    post("explain", "?disease=OMIM:999999", ToyService.CASE, 404),
                    post("explain", "", ToyService.CASE, 400),
                    post("next", "", ToyService.CASE, 200),
                    post("next", "?depth=7", ToyService.CASE, 400),
                    post("report", "?format=html", ToyService.CASE, 200),
                    post("report", "?format=md", ToyService.CASE, 200),
                    post(
                            "report",
                            "?diseases=all&format=text&disease=" + KNOWN,
                            ToyService.CASE,
                            200),
                    post("report", "?format=pdf", ToyService.CASE, 400),
                    post("report", "?disease=OMIM:999999", ToyService.CASE, 404),
                    post("convert", "?to=case", ToyService.CASE, 200),
                    post("convert", "?to=phenopacket", ToyService.CASE, 200),
                    post("convert", "?to=fhir&diseases=all", ToyService.CASE, 200),
                    post("convert", "?to=gold", ToyService.CASE, 400),
                    post("diagnose", "?diseases=all&case={kept}", ToyService.CASE, 200),
                    post("diagnose", "?case=none", ToyService.CASE, 400),
                    get("/api/v1/cases", "/api/v1/cases?limit=5", 200),
                    get("/api/v1/cases", "/api/v1/cases?skip=x", 400),
                    post("cases", "?title=toy", ToyService.CASE, 201),
                    post("cases", "", "observed: [nonsense]", 400),
                    get("/api/v1/cases/{id}", "/api/v1/cases/{kept}", 200),
                    get("/api/v1/cases/{id}", "/api/v1/cases/{kept}?record=true", 200),
                    get("/api/v1/cases/{id}", "/api/v1/cases/none", 404),
                    change("put", "{kept}?version=1", ToyService.CASE, 200),
                    change("put", "{kept}?version=1", ToyService.CASE, 409),
                    change("put", "{kept}", ToyService.CASE, 400),
                    change("put", "none?version=1", ToyService.CASE, 404),
                    judge("{kept}", "{\"stage\": \"before\", \"why\": \"loud\"}", 201),
                    judge("{kept}", "{\"stage\": \"never\"}", 400),
                    judge("none", "{\"why\": \"x\"}", 404),
                    get("/api/v1/agreement", "/api/v1/agreement", 200),
                    change("delete", "{gone}", NONE, 204),
                    change("delete", "{gone}", NONE, 404),
                    get("/api/v1/audit", "/api/v1/audit?limit=3", 200),
                    get("/api/v1/audit", "/api/v1/audit?before=x", 400),
                    get("/api/v1/audit/verify", "/api/v1/audit/verify", 200),
                    get("/api/v1/audit/verify", "/api/v1/audit/verify?head=x", 400),
                    get("/api/v1/openapi.json", "/api/v1/openapi.json", 200),
                    get("/api/v1/schemas/{name}", "/api/v1/schemas/differential", 200),
                    get("/api/v1/schemas/{name}", "/api/v1/schemas/no.such", 404),
                    get("/health/live", "/health/live", 200),
                    get("/health/ready", "/health/ready", 200),
                    get("/metrics", "/metrics", 200));

    private static Tried get(String path, String uri, int status) {
        return new Tried("get " + path, uri, NONE, NONE, status);
    }

    private static Tried post(String name, String query, String body, int status) {
        var path = "/api/v1/" + name;
        return new Tried("post " + path, path + query, "text/plain", body, status);
    }

    private static Tried change(String method, String rest, String body, int status) {
        var operation = method + " /api/v1/cases/{id}";
        return new Tried(operation, "/api/v1/cases/" + rest, "text/plain", body, status);
    }

    private static Tried judge(String id, String body, int status) {
        return new Tried(
                "post /api/v1/cases/{id}/judgements",
                "/api/v1/cases/" + id + "/judgements?diseases=all",
                "application/json",
                body,
                status);
    }
}
