package io.warrant.app.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.warrant.engine.errors.UnavailableException;

import jakarta.servlet.DispatcherType;

import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import java.util.EnumSet;
import java.util.List;

/// The web server with all routes. Starting it takes the port; closing it finishes what runs.
public final class WebServer implements AutoCloseable {

    private static final int HEADERS = 16 << 10;
    private static final int SPARE_THREADS = 16;

    private final Site site;
    private final ServeSettings.Bounds bounds;
    private final Workers workers;
    private final Exchange exchange;
    private final Javalin server;

    private WebServer(Site site) {
        this.site = site;
        bounds = site.settings().bounds();
        workers = new Workers(bounds);
        exchange = new Exchange(workers, bounds);
        server = Javalin.create(this::configure);
    }

    /// @throws UnavailableException if the port is taken
    public static WebServer start(Site site, List<Routes> groups) {
        groups.forEach(group -> group.add(site));
        var web = new WebServer(site);
        var address = site.settings().address();
        try {
            web.server.start(address.host(), address.port());
        } catch (RuntimeException e) {
            web.workers.close();
            throw new UnavailableException(
                    address.host()
                            + " port "
                            + address.port()
                            + " can't be listened on. Maybe another program does; choose one with"
                            + " --port.",
                    e);
        }
        return web;
    }

    /// The port it listens on.
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        workers.close();
        site.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = Long.MAX_VALUE;
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(bounds.requests() + SPARE_THREADS, 8);
        config.jetty.modifyHttpConfiguration(WebServer::http);
        config.jetty.modifyServer(this::server);
        config.jetty.modifyServletContextHandler(this::context);
        for (var route : site.routes()) {
            config.routes.addHttpHandler(
                    Exchange.type(route.method()),
                    route.path(),
                    context -> exchange.handle(route, context));
        }
        config.routes.exception(Exception.class, Exchange::fail);
        config.routes.exception(HttpResponseException.class, WebServer::refused);
    }

    private static void refused(HttpResponseException refusal, io.javalin.http.Context context) {
        switch (refusal.getStatus()) {
            case 405 ->
                    Exchange.fail(
                            new RefusedException(
                                    RefusedException.Status.WRONG_METHOD,
                                    "This path isn't served by that method. GET"
                                            + " /api/v1/openapi.json tells by which."),
                            context);
            default -> Exchange.missing(context);
        }
    }

    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(HEADERS);
        http.setResponseHeaderSize(HEADERS);
    }

    private void server(Server jetty) {
        jetty.setErrorHandler(new PlainErrors());
        jetty.setStopTimeout(bounds.work().toMillis());
        jetty.addEventListener(
                new org.eclipse.jetty.util.component.LifeCycle.Listener() {
                    @Override
                    public void lifeCycleStarting(
                            org.eclipse.jetty.util.component.LifeCycle event) {
                        for (var connector : jetty.getConnectors()) {
                            if (connector instanceof ServerConnector plain) {
                                plain.setIdleTimeout(bounds.idle().toMillis());
                            }
                        }
                    }
                });
    }

    private void context(ServletContextHandler context) {
        var gate = new FilterHolder(new Gate());
        gate.setAsyncSupported(true);
        context.addFilter(gate, "/*", EnumSet.of(DispatcherType.REQUEST));
        site.servlets()
                .forEach((path, mounted) -> {
                    var holder = new ServletHolder(mounted.servlet());
                    holder.setAsyncSupported(true);
                    context.addServlet(holder, path + "/*");
                });
    }
}
