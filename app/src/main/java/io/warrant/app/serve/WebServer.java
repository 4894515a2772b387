package io.warrant.app.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.warrant.engine.errors.ConfigurationException;
import io.warrant.engine.errors.UnavailableException;
import io.warrant.engine.errors.WarrantException;

import jakarta.servlet.DispatcherType;

import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The web server with all routes. Starting it takes the port; closing it finishes what runs.
public final class WebServer implements AutoCloseable {

    private static final int HEADERS = 16 << 10;
    private static final int SPARE_THREADS = 16;

    /// Connections for each request that may run; those that are silent cost next to nothing.
    private static final int CONNECTIONS = 8;

    /// Milliseconds that stopping may take once nothing runs any more.
    private static final int STOPPING = 5000;

    /// Milliseconds of silence after which a connection is closed while the service stops.
    private static final int SILENT = 100;

    private final Site site;
    private final ServeSettings settings;
    private final Workers workers;
    private final Exchange exchange;
    private final Traffic traffic;
    private final Javalin server;

    private WebServer(Site site, Workers workers, Traffic traffic) {
        this.site = site;
        this.workers = workers;
        this.traffic = traffic;
        settings = site.settings();
        exchange = new Exchange(workers, settings.bounds(), site.witness());
        server = Javalin.create(this::configure);
    }

    /// @throws UnavailableException if the port is taken
    /// @throws ConfigurationException if the certificate or the issuer's keys can't be read
    public static WebServer start(Site site, List<Routes> groups) {
        groups.forEach(group -> group.add(site));
        var metrics = new Metrics(site.knowledge().fingerprint());
        var workers = new Workers(site.settings().bounds());
        metrics.gauge("warrant_requests_waiting", "Requests without a thread.", workers::waiting);
        var log = site.settings().accessLog().map(AccessLog::to);
        var traffic = new Traffic(metrics, log.orElse(null));
        new HealthRoutes(traffic::isEnding, metrics).add(site);
        new DocumentRoutes().add(site);
        var web = new WebServer(site, workers, traffic);
        web.listen();
        return web;
    }

    private void listen() {
        try {
            server.start();
        } catch (RuntimeException e) {
            workers.close();
            throw known(e).orElseGet(() -> taken(e));
        }
    }

    private UnavailableException taken(RuntimeException e) {
        return new UnavailableException(
                settings.address().host()
                        + " port "
                        + settings.address().port()
                        + " can't be listened on. Maybe another program does; choose one with"
                        + " --port.",
                e);
    }

    /// What is wrong with a certificate or the issuer's keys, which the server finds as it starts.
    private static Optional<WarrantException> known(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WarrantException known) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /// The port it listens on.
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        traffic.finish(settings.bounds().work());
        server.stop();
        workers.close();
        traffic.close();
        site.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = Long.MAX_VALUE;
        config.http.prefer405over404 = true;
        config.jetty.threadPool =
                new QueuedThreadPool(settings.bounds().requests() + SPARE_THREADS, 8);
        config.jetty.modifyHttpConfiguration(WebServer::http);
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServer(this::bound);
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

    private static void refused(HttpResponseException refusal, Context context) {
        if (refusal.getStatus() != 405) {
            Exchange.missing(context);
            return;
        }
        Exchange.fail(
                new RefusedException(
                        RefusedException.Status.WRONG_METHOD,
                        "This path isn't served by that method. GET /api/v1/openapi.json tells by"
                                + " which."),
                context);
    }

    private static void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(HEADERS);
        http.setResponseHeaderSize(HEADERS);
    }

    private Connector connector(Server jetty, HttpConfiguration http) {
        var tls = settings.protection().tls();
        ServerConnector connector;
        if (tls.isPresent()) {
            var secure = new SslContextFactory.Server();
            secure.setKeyStore(Pem.load(tls.orElseThrow()));
            secure.setKeyStorePassword("");
            secure.setIncludeProtocols("TLSv1.3", "TLSv1.2");
            // Whoever asks by address rather than by name is answered too.
            http.addCustomizer(new SecureRequestCustomizer(false));
            connector = new ServerConnector(jetty, secure, new HttpConnectionFactory(http));
        } else {
            connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        }
        connector.setHost(settings.address().host());
        connector.setPort(settings.address().port());
        connector.setIdleTimeout(settings.bounds().idle().toMillis());
        connector.setShutdownIdleTimeout(SILENT);
        return connector;
    }

    private void bound(Server jetty) {
        jetty.setErrorHandler(new PlainErrors());
        jetty.setStopTimeout(STOPPING);
        jetty.addBean(
                new NetworkConnectionLimit(CONNECTIONS * settings.bounds().requests(), jetty));
    }

    private void context(ServletContextHandler context) {
        var gate = new FilterHolder(new Gate(site, traffic));
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
