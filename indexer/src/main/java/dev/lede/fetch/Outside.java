package dev.lede.fetch;

import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;

/**
 * What fetching needs of the world: names, encryption, time, and waiting.
 *
 * @param tls whose certificates are trusted
 */
public record Outside(Resolver resolver, SSLSocketFactory tls, InstantSource clock, Waiting waiting) {
    /** Lets time go by. */
    @FunctionalInterface
    public interface Waiting {
        void pass(Duration time) throws InterruptedException;
    }

    /** The real one. */
    public static Outside real() {
        return new Outside(
                Resolver.SYSTEM,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                InstantSource.system(),
                Thread::sleep);
    }
}
