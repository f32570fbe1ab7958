package dev.lede.fetch;

import static dev.lede.fetch.Fetching.LIMITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.fetch.FetchOutcome.Failed;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which addresses are never connected to, whatever leads there. */
@Timeout(60)
class AddressGuardTest {
    private final Fetching here = new Fetching();
    private final Site site = here.site();
    private final FixedOutside world = here.world();

    @AfterEach
    void stop() {
        here.close();
    }

    @Test
    void aRedirectToAnAddressThatIsNotPublicIsRefused() throws Exception {
        world.name("inside.example", "10.0.0.7");
        world.name("half.example", "1.1.1.1", "127.0.0.1");
        for (String to : List.of(
                "http://inside.example/",
                "https://half.example/feed",
                "http://169.254.169.254/latest/meta-data",
                "http://127.0.0.1/",
                "http://[::1]/")) {
            name(to);
            site.on("/feed", Site.redirect(302, to));
            assertThat(here.reason("/feed")).as(to).contains("private, local or reserved address");
        }
        site.on("/feed", Site.redirect(302, "http://127.0.0.1:1/"));
        assertThat(here.reason("/feed")).contains("port 1 is asked only of hosts in 'allowed-hosts'");
        site.on("/feed", Site.redirect(302, "http://a:b@127.0.0.1/"));
        assertThat(here.reason("/feed")).contains("user name or password");
        site.on("/feed", Site.redirect(302, "file:///etc/passwd"));
        assertThat(here.reason("/feed")).contains("only http and https");
        site.on("/feed", Site.redirect(302, "http://nowhere.example/"));
        assertThat(here.reason("/feed")).isEqualTo("the host isn't known");
        site.on("/feed", Site.redirect(302, "http:///x"));
        assertThat(here.reason("/feed")).contains("no host");
    }

    private void name(String url) {
        String host = URI.create(url).getHost();
        if (!host.endsWith("example")) {
            world.name(host, host.replaceAll("[\\[\\]]", ""));
        }
    }

    @Test
    void anAddressThatIsNotPublicIsRefusedFromTheStart() throws Exception {
        world.name("inside.example", "fd00::1");
        world.name("metadata.example", "169.254.169.254");
        var fetcher = here.fetcher(LIMITS);

        for (String url : List.of("http://inside.example/feed", "https://metadata.example/")) {
            assertThat(fetcher.fetch(URI.create(url), Validators.NONE))
                    .isInstanceOfSatisfying(
                            Failed.class,
                            failed -> assertThat(failed.reason()).contains("private, local or reserved address"));
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aNameThatMeansAnotherAddressAMomentLaterIsNotConnectedTo() throws Exception {
        // Public when it is looked at first, this machine when it is asked.
        var guard = new AddressGuard(Set.of(), new Resolver() {
            private int times;

            @Override
            public List<InetAddress> addresses(String host) throws UnknownHostException {
                times++;
                return List.of(InetAddress.getByName(times == 1 ? "1.1.1.1" : "127.0.0.1"));
            }
        });

        assertThat(new PoliteFetcher(guard, world.outside(), LIMITS)
                        .fetch(URI.create("http://rebinding.example/feed"), Validators.NONE))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.reason()).contains("private, local or reserved address"));
        assertThat(site.asked()).isEmpty();
    }
}
