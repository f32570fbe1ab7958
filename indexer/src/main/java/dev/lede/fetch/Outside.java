package dev.lede.fetch;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;

/**
 * What fetching needs of the world: names, encryption, time, and waiting.
 *
 * @param tls whose certificates are trusted; asked for only where something is encrypted, as it costs a while
 */
public record Outside(Resolver resolver, Supplier<SSLContext> tls, InstantSource clock, Waiting waiting) {
    /** Lets time go by. */
    @FunctionalInterface
    public interface Waiting {
        void pass(Duration time) throws InterruptedException;
    }

    /** The real one. */
    public static Outside real() {
        return new Outside(Resolver.SYSTEM, SSLContexts::createDefault, InstantSource.system(), Thread::sleep);
    }
}
