package dev.lede.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/**
 * A client that connects to given addresses whatever a host's name means, and does nothing that it isn't told: it follows
 * no redirect, tries nothing twice, keeps no cookie, and asks no proxy.
 */
final class PinnedClient {
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    /** Further ones are seldom the way out. */
    private static final int MOST_ADDRESSES = 3;

    private PinnedClient() {}

    /** @param tls whose certificates are trusted; each must be the named host's own */
    static CloseableHttpClient of(List<InetAddress> addresses, Supplier<SSLContext> tls, FetchLimits limits) {
        return HttpClients.custom()
                .setConnectionManager(connections(addresses, tls, limits))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(limits.read()))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                // Ours is bounded, and says what is wrong.
                .disableContentCompression()
                .build();
    }

    private static HttpClientConnectionManager connections(
            List<InetAddress> addresses, Supplier<SSLContext> tls, FetchLimits limits) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Pinned(addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))))
                // Asked for only where something is encrypted.
                .setTlsSocketStrategy((socket, host, port, attachment, context) ->
                        new DefaultClientTlsStrategy(tls.get()).upgrade(socket, host, port, attachment, context))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(limits.connect()))
                        .setSocketTimeout(timeout(limits.read()))
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setHandshakeTimeout(timeout(limits.read()))
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }

    /** Every name means these addresses. */
    private record Pinned(List<InetAddress> addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) {
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
