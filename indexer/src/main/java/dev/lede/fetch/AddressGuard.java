package dev.lede.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which addresses may be asked: http and https, their own ports, and hosts of which every address is public, so
 * that neither a feed's list nor a redirect reaches into the operator's network. Hosts that the operator allows are asked
 * wherever they are.
 *
 * <p>Who asks connects to the addresses given here and resolves nothing again: a name that means something else a moment
 * later leads nowhere else. Immutable.
 */
final class AddressGuard {
    private final Set<String> allowed;
    private final Resolver resolver;

    /** @param allowed hosts, each lower case with its port: {@code intranet.example:443} */
    AddressGuard(Set<String> allowed, Resolver resolver) {
        this.allowed = Set.copyOf(allowed);
        this.resolver = resolver;
    }

    /**
     * @return the addresses to connect to, at least one
     * @throws FetchException if it may not be asked, or the host isn't known
     */
    List<InetAddress> admit(URI uri) throws FetchException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException("only http and https are asked");
        }
        String host = uri.getHost();
        if (host == null || host.isEmpty()) {
            throw new FetchException("the address names no host");
        }
        if (uri.getRawUserInfo() != null) {
            throw new FetchException("an address with a user name or password is not asked");
        }
        int port = FeedUrl.port(uri);
        boolean isAllowed = allowed.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
        if (!isAllowed && port != 80 && port != 443) {
            throw new FetchException("port " + port + " is asked only of hosts in 'allowed-hosts'");
        }
        List<InetAddress> addresses = resolve(host);
        if (!isAllowed && !addresses.stream().allMatch(PublicAddress::is)) {
            throw new FetchException("the host is on a private, local or reserved address and not in 'allowed-hosts'");
        }
        return addresses;
    }

    private List<InetAddress> resolve(String host) throws FetchException {
        try {
            List<InetAddress> addresses = resolver.addresses(host);
            if (!addresses.isEmpty()) {
                return addresses;
            }
        } catch (UnknownHostException e) {
            // Said below, as for a name without addresses.
        }
        throw new FetchException("the host isn't known");
    }
}
