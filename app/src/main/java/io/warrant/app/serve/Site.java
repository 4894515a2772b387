package io.warrant.app.serve;

import io.warrant.app.asking.KnowledgeAtHand;
import io.warrant.app.json.Fragments;
import io.warrant.engine.reasoning.Reasoner;

import jakarta.servlet.Servlet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What groups of routes are given, and what they add to.
public final class Site {

    private final KnowledgeAtHand knowledge;
    private final Reasoner reasoner;
    private final ServeSettings settings;
    private final Fragments fragments = Fragments.empty();
    private final List<Route> routes = new ArrayList<>();
    private final Map<String, Mounted> servlets = new LinkedHashMap<>();
    private final Map<String, Work> conversions = new TreeMap<>();
    private final List<String> descriptions = new ArrayList<>();
    private final Map<String, Set<String>> parameters = new TreeMap<>();
    private Witness witness = Witness.NONE;
    private final List<Runnable> closings = new ArrayList<>();

    /// A servlet that answers all below a path.
    ///
    /// @param servlet the servlet, which speaks a protocol of its own
    /// @param role who may call it
    record Mounted(Servlet servlet, Role role) {}

    public Site(KnowledgeAtHand knowledge, ServeSettings settings) {
        this.knowledge = knowledge;
        this.settings = settings;
        reasoner = knowledge.reasoner();
    }

    public KnowledgeAtHand knowledge() {
        return knowledge;
    }

    /// The one reasoner that all requests share.
    public Reasoner reasoner() {
        return reasoner;
    }

    /// Pieces of answers that come again, all of this knowledge.
    public Fragments fragments() {
        return fragments;
    }

    public ServeSettings settings() {
        return settings;
    }

    public void get(String path, Role role, Work work) {
        add(Route.Method.GET, path, role, work);
    }

    /// A route that has its answer ready: it is answered however much there is to do.
    public void ready(String path, Role role, Work work) {
        routes.add(
                new Route(Route.Method.GET, path, role, Route.Effort.NONE, work, Optional.empty()));
    }

    public void post(String path, Role role, Work work) {
        add(Route.Method.POST, path, role, work);
    }

    /// A route that takes one record, or a stream with one on each line.
    public void post(String path, Role role, Work work, Route.LineWork lines) {
        routes.add(
                new Route(
                        Route.Method.POST,
                        path,
                        role,
                        Route.Effort.WORK,
                        work,
                        Optional.of(lines)));
    }

    public void put(String path, Role role, Work work) {
        add(Route.Method.PUT, path, role, work);
    }

    public void delete(String path, Role role, Work work) {
        add(Route.Method.DELETE, path, role, work);
    }

    private void add(Route.Method method, String path, Role role, Work work) {
        routes.add(new Route(method, path, role, Route.Effort.WORK, work, Optional.empty()));
    }

    /// A form that `/api/v1/convert?to=` turns records into.
    public void conversion(String to, Work work) {
        conversions.put(to, work);
    }

    Map<String, Work> conversions() {
        return conversions;
    }

    /// Leaves all below a path, such as `/mcp`, to a servlet.
    public void mount(String path, Role role, Servlet servlet) {
        servlets.put(path, new Mounted(servlet, role));
    }

    /// Adds to the OpenAPI document.
    ///
    /// @param resource where a class loader finds a piece of the document in YAML, with `paths` and
    ///   perhaps `components`
    public void describe(String resource) {
        descriptions.add(resource);
    }

    /// Adds a parameter to operations that other groups describe.
    ///
    /// @param reference where the OpenAPI document has it, such as `#/components/parameters/case`
    /// @param paths of the operations; those that aren't served are passed over
    public void parameter(String reference, Set<String> paths) {
        parameters.put(reference, Set.copyOf(paths));
    }

    Map<String, Set<String>> parameters() {
        return parameters;
    }

    /// Shows all answers to somebody before they are sent.
    public void show(Witness to) {
        witness = to;
    }

    Witness witness() {
        return witness;
    }

    /// Something to do when the server has stopped, such as closing a store.
    public void onClose(Runnable closing) {
        closings.add(closing);
    }

    public List<Route> routes() {
        return List.copyOf(routes);
    }

    Map<String, Mounted> servlets() {
        return servlets;
    }

    List<String> descriptions() {
        return List.copyOf(descriptions);
    }

    void close() {
        closings.reversed().forEach(Runnable::run);
    }
}
