package dev.lede.server;

import dev.lede.config.LedeConfig.ServerSettings;
import dev.lede.feed.FeedFormat;
import dev.lede.feed.OpenSearch;
import dev.lede.page.Pages;
import dev.lede.page.StaticAssets;
import dev.lede.search.NewsSearch;
import dev.lede.wording.UiLanguage;
import dev.lede.wording.Wordings;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The HTTP server: every route and every error answer, in one place. Safe to use from any thread; started once, stopped
 * once.
 */
public final class SearchServer implements AutoCloseable {
    private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

    /** @param path with placeholders; GET and HEAD are answered alike */
    record Route(String path, Handler handler) {
        static boolean isApi(String path) {
            return path.startsWith("/api/") || path.equals("/openapi.json");
        }

        /** Whether other sites' pages may be let in to read it. */
        static boolean isShared(String path) {
            return isApi(path)
                    || Arrays.stream(FeedFormat.values())
                            .anyMatch(format -> format.path().equals(path));
        }
    }

    private final Javalin javalin;
    private final ServerSettings settings;
    private final List<Route> routes;

    private SearchServer(Javalin javalin, ServerSettings settings, List<Route> routes) {
        this.javalin = javalin;
        this.settings = settings;
        this.routes = routes;
    }

    /**
     * Starts to answer.
     *
     * @param search what answers; stays the caller's to close, after this is stopped
     * @throws IOException if the address can't be listened on, saying which
     */
    public static SearchServer start(NewsSearch search, ServerSettings settings, InstantSource clock)
            throws IOException {
        var index = new ServedIndex(search);
        var metrics = new Metrics(index);
        var assets = StaticAssets.ofClassPath();
        var wordings = Wordings.ofClassPath();
        var pages = new Pages(assets, wordings, settings.outsidePictures());
        var site = new Site(settings);
        var visits = new Visits(pages, site, clock);
        var faces = new ProblemFaces(pages, wordings.in(UiLanguage.ENGLISH));
        List<Route> routes = routes(search, index, pages, assets, metrics, site, visits, wordings, clock);
        Javalin javalin = Javalin.create(config -> {
            quiet(config);
            HttpServerSettings.apply(config, settings, new RefusedRequests(faces, visits, metrics));
            var failures = new Failures(faces, visits);
            failures.register(config.routes);
            config.router.javaLangErrorHandler(failures::error);
            register(
                    config.routes,
                    routes,
                    new Cors(settings.corsOrigins()),
                    SecurityHeaders.of(settings.outsidePictures()));
            config.requestLogger.http(
                    (ctx, millis) -> metrics.answered(route(ctx), ctx.req().getMethod(), ctx.statusCode()));
        });
        try {
            return new SearchServer(javalin.start(), settings, routes);
        } catch (UncheckedIOException e) {
            javalin.stop();
            throw new IOException(e.getMessage(), e.getCause());
        }
    }

    /**
     * Tries the address, for whoever has something slow to do before the start.
     *
     * @throws IOException if it can't be listened on, saying which
     */
    public static void tryAddress(ServerSettings settings) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            throw new IOException(HttpServerSettings.cannotListen(settings, e), e);
        }
    }

    private static List<Route> routes(
            NewsSearch search,
            ServedIndex index,
            Pages pages,
            StaticAssets assets,
            Metrics metrics,
            Site site,
            Visits visits,
            Wordings wordings,
            InstantSource clock) {
        var tags = new Tags(clock.instant());
        var counted = new CountedSearch(search, metrics);
        var searches = new SearchHandler(search, pages, visits, tags, counted, wordings.in(UiLanguage.ENGLISH), clock);
        var reports = new ReportHandler(search, pages, visits, counted);
        var feeds = new FeedHandler(search, counted, tags, site, wordings, clock);
        var articles = new ArticleHandler(search, pages, tags, visits);
        var facets = new FacetHandler(search, counted, pages, visits, tags, clock);
        var suggestions = new SuggestHandler(search);
        var health = new HealthHandler(index, metrics);
        var resources = new ResourceHandler(assets, index, site);
        return List.of(
                new Route("/", searches::page),
                new Route("/search", searches::page),
                new Route("/search/about", reports::about),
                // A name may hold slashes, which the label's own address hasn't.
                new Route("/providers/<name>", reports::provider),
                new Route("/topics/<name>", reports::topic),
                new Route(FeedFormat.RSS.path(), feeds.in(FeedFormat.RSS)),
                new Route(FeedFormat.ATOM.path(), feeds.in(FeedFormat.ATOM)),
                new Route(FeedFormat.JSON.path(), feeds.in(FeedFormat.JSON)),
                new Route(FeedFormat.CSV.path(), feeds.in(FeedFormat.CSV)),
                new Route("/articles/{id}", articles::page),
                new Route("/stories/{id}", articles::story),
                new Route("/facets/{facet}", facets::page),
                new Route("/help", new HelpHandler(pages, visits, index)::page),
                new Route("/api/v1/search", searches::json),
                new Route("/api/v1/articles/{id}", articles::json),
                new Route("/api/v1/articles/{id}/related", articles::related),
                new Route("/api/v1/facets/{facet}", facets::json),
                new Route("/api/v1/suggest", suggestions::json),
                new Route(OpenSearch.SUGGESTIONS_PATH, suggestions::openSearch),
                new Route("/api/v1/index", new IndexHandler(search, tags)::json),
                new Route("/openapi.json", resources::openApi),
                new Route("/healthz", health::alive),
                new Route("/readyz", health::ready),
                new Route("/metrics", health::metrics),
                new Route("/static/{name}", resources::asset),
                new Route("/favicon.ico", resources::icon),
                new Route("/opensearch.xml", resources::openSearch),
                new Route("/robots.txt", resources::robots));
    }

    private static void register(RoutesConfig http, List<Route> routes, Cors cors, Map<String, String> manners) {
        http.before(ctx -> {
            manners.forEach(ctx::header);
            if (Route.isShared(ctx.path())) {
                cors.allow(ctx);
            }
        });
        for (Route route : routes) {
            http.get(route.path(), route.handler());
            http.head(route.path(), route.handler());
            if (Route.isShared(route.path())) {
                http.options(route.path(), cors::preflight);
            }
        }
    }

    private static String route(Context ctx) {
        var matched = ctx.endpoints().matchedHttpEndpoint();
        return matched == null ? "none" : matched.path;
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        // Its thread isn't a daemon and sleeps for five seconds.
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        // Reply compresses, and knows the length then.
        config.http.compressionStrategy = CompressionStrategy.NONE;
    }

    public int port() {
        return javalin.port();
    }

    /** Every path that is answered, with placeholders. */
    List<String> paths() {
        return routes.stream().map(Route::path).toList();
    }

    /** Where a browser on this machine finds the server. */
    public URI address() {
        String host = ANY_ADDRESS.contains(settings.host()) ? "127.0.0.1" : settings.host();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/");
    }

    /** Takes no further request, and ends when those under way are answered or the settings' time for that is over. */
    @Override
    public void close() {
        javalin.stop();
    }
}
