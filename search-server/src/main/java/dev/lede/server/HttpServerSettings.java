package dev.lede.server;

import dev.lede.config.LedeConfig.ServerSettings;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Objects;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How the HTTP server beneath the routes is set up: its bounds, and what of HTTP it lets through. */
final class HttpServerSettings {
    /** 32 KiB of headers, and the request line with them. */
    private static final int HEADER_BYTES = 34 * 1024;

    private static final int IDLE_MILLIS = 30_000;
    private static final int SHUTDOWN_IDLE_MILLIS = 200;
    private static final int ACCEPTING_THREADS = 1;
    private static final int SELECTING_THREADS = 1;

    private HttpServerSettings() {}

    static void apply(JavalinConfig config, ServerSettings settings, Request.Handler refused) {
        int most = settings.threads() + ACCEPTING_THREADS + SELECTING_THREADS;
        var pool = new QueuedThreadPool(most, Math.min(most, 8));
        pool.setName("http");
        config.jetty.threadPool = pool;
        config.jetty.modifyHttpConfiguration(HttpServerSettings::http);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(settings.stopTimeout().toMillis());
            server.insertHandler(new GracefulHandler());
            server.setErrorHandler(refused);
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(refused));
        config.jetty.addConnector((server, http) -> connector(server, http, settings));
    }

    private static void http(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
        http.addCustomizer((request, headers) -> withoutOverride(request));
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, ServerSettings settings) {
        var connector =
                new ServerConnector(server, ACCEPTING_THREADS, SELECTING_THREADS, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE_MILLIS);
        // Connections that only wait for a next request end soon after the stop.
        connector.setShutdownIdleTimeout(SHUTDOWN_IDLE_MILLIS);
        try {
            // Here and not at the start, whose failure would be logged with its trace.
            connector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(cannotListen(settings, e), e);
        }
        return connector;
    }

    static String cannotListen(ServerSettings settings, IOException failure) {
        return "can't listen on " + settings.host() + ":" + settings.port() + ": "
                + (isUnknown(settings.host()) ? "no host of this name is known" : reason(failure))
                + "; choose another with --port or --host";
    }

    /** Asked again, as what fails for it says so in several ways, and in one without a word. */
    private static boolean isUnknown(String host) {
        return new InetSocketAddress(host, 0).isUnresolved();
    }

    private static String reason(IOException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return Objects.requireNonNullElseGet(cause.getMessage(), cause::toString);
    }

    /** A request's method is what its first line says; the router would believe this header instead. */
    private static Request withoutOverride(Request request) {
        if (!request.getHeaders().contains("X-HTTP-Method-Override")) {
            return request;
        }
        HttpFields headers = HttpFields.build(request.getHeaders()).remove("X-HTTP-Method-Override");
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return headers;
            }
        };
    }
}
