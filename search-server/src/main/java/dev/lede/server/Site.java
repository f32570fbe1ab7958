package dev.lede.server;

import dev.lede.config.LedeConfig.ServerSettings;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where readers find us: what absolute addresses begin with. A request's {@code Host} is anyone's to write, and answers
 * may be kept for others; so it is believed only where it can't lead elsewhere. Immutable.
 */
final class Site {
    private static final Pattern HOST = Pattern.compile("([a-z0-9._-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(:[0-9]{1,5})?");

    /** Whoever asks, these are the asker's own machine; behind a tunnel its port is another than ours. */
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\]");

    private final ServerSettings settings;

    Site(ServerSettings settings) {
        this.settings = settings;
    }

    /** @return such as {@code https://news.example}, without a slash at the end */
    String of(Context ctx) {
        return settings.publicUrl().orElseGet(() -> "http://" + host(ctx));
    }

    private String host(Context ctx) {
        String said = said(ctx.header("Host"));
        Matcher parts = HOST.matcher(said);
        boolean isOurs = parts.matches()
                && (LOOPBACK.matcher(parts.group(1)).matches()
                        || parts.group(1).equals(settings.host().toLowerCase(Locale.ROOT)));
        return isOurs
                ? said
                : literal(ctx.req().getLocalAddr()) + ":" + ctx.req().getLocalPort();
    }

    private static String said(@Nullable String host) {
        return host == null ? "" : host.toLowerCase(Locale.ROOT);
    }

    /** An address as a URL holds it: IPv6 in brackets, without the zone that only this machine knows. */
    private static String literal(String address) {
        String bare = address.replaceAll("[\\[\\]]|%.*", "");
        return bare.contains(":") ? "[" + bare + "]" : bare;
    }
}
