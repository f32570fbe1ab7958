package dev.lede.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Who knows the addresses of a name. */
@FunctionalInterface
public interface Resolver {
    /** The system's. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** @throws UnknownHostException if there is no such name, or nobody answers */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
