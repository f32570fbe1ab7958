package dev.lede.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are the public internet's. Of IPv4 all but the ranges set aside; of IPv6 only what is given out as global,
 * so that whatever is set aside one day is refused before we hear of it.
 */
final class PublicAddress {
    /** The first bytes and how many bits of them count. */
    private static final class Range {
        private final byte[] first;
        private final int bits;

        private Range(byte[] first, int bits) {
            this.first = first;
            this.bits = bits;
        }

        static Range of(String text) {
            String[] parts = text.split("/", 2);
            return new Range(literal(parts[0]), Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** RFC 6890 and its registry: this network, private, shared (CGNAT), loopback, link-local, tests, multicast, reserved. */
    private static final List<Range> SET_ASIDE = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    private static final Range GLOBAL_V6 = Range.of("2000::/3");

    /** Protocols' own with Teredo, documentation, 6to4: the last two ways hold an IPv4 address that is asked in the end. */
    private static final List<Range> SET_ASIDE_V6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /** How a network without IPv4 reaches IPv4: the last four bytes are asked in the end. */
    private static final Range NAT64 = Range.of("64:ff9b::/96");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return switch (address) {
            case Inet4Address four -> isPublicV4(bytes);
            case Inet6Address six
            when NAT64.holds(bytes) -> isPublicV4(new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]});
            case Inet6Address six ->
                GLOBAL_V6.holds(bytes) && SET_ASIDE_V6.stream().noneMatch(range -> range.holds(bytes));
            default -> false;
        };
    }

    private static boolean isPublicV4(byte[] bytes) {
        return SET_ASIDE.stream().noneMatch(range -> range.holds(bytes));
    }

    private static List<Range> ranges(String... texts) {
        return List.of(texts).stream().map(Range::of).toList();
    }

    private static byte[] literal(String address) {
        try {
            // An address and no name: nothing is looked up.
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address + " is no address", e);
        }
    }
}
