package dev.lede.server;

import dev.lede.page.Pages;
import dev.lede.page.Visit;
import dev.lede.request.InvalidRequestException;
import dev.lede.request.UiParameter;
import dev.lede.wording.UiLanguage;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who asks for a page, and in which language: the one that the address names, else the browser's. */
final class Visits {
    private static final String ACCEPT_LANGUAGE = "Accept-Language";

    private final Pages pages;
    private final Site site;
    private final InstantSource clock;

    Visits(Pages pages, Site site, InstantSource clock) {
        this.pages = pages;
        this.site = site;
        this.clock = clock;
    }

    /** @throws InvalidRequestException for a language that isn't ours */
    Visit of(Context ctx) {
        return of(ctx, UiParameter.of(QueryString.of(ctx)));
    }

    /** For whoever is told what went wrong: a language that isn't ours may be just that. */
    Visit ofProblem(Context ctx) {
        return of(ctx, chosen(ctx));
    }

    /** Where nothing is known of a request but its headers. */
    Visit ofRefused(@Nullable String acceptLanguage) {
        return pages.visit(Optional.empty(), UiLanguage.preferred(acceptLanguage), "", clock.instant());
    }

    private Visit of(Context ctx, Optional<UiLanguage> chosen) {
        ctx.res().addHeader("Vary", ACCEPT_LANGUAGE);
        return pages.visit(chosen, UiLanguage.preferred(ctx.header(ACCEPT_LANGUAGE)), site.of(ctx), clock.instant());
    }

    private static Optional<UiLanguage> chosen(Context ctx) {
        try {
            return UiParameter.of(QueryString.of(ctx));
        } catch (InvalidRequestException e) {
            return Optional.empty();
        }
    }
}
