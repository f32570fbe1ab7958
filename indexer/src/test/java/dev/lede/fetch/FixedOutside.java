package dev.lede.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;

/** A world in which names mean what a test says, and waiting takes no time but moves the clock. */
public final class FixedOutside implements InstantSource {
    private final Map<String, List<String>> names = new HashMap<>();
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    public Outside outside() {
        return outside(SSLContexts.createDefault());
    }

    Outside outside(SSLContext tls) {
        return new Outside(this::resolve, () -> tls, this, time -> {
            waits.add(time);
            pass(time);
        });
    }

    void name(String host, String... addresses) {
        names.put(host, List.of(addresses));
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    List<Duration> waits() {
        return List.copyOf(waits);
    }

    private List<InetAddress> resolve(String host) throws UnknownHostException {
        if (host.equals("127.0.0.1")) {
            return List.of(InetAddress.getByName(host));
        }
        List<InetAddress> addresses = new ArrayList<>();
        for (String address : names.getOrDefault(host, List.of())) {
            addresses.add(InetAddress.getByName(address));
        }
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return addresses;
    }
}
