package dev.lede.read.html;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** When a page says that it was published, as it says so: by its metadata, then by its marks of time. */
final class PageDate {
    private static final int MOST_TIMES = 20;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private PageDate() {}

    static Optional<String> of(Document page, MetaTags tags, JsonLdArticle article) {
        return Stream.of(
                        article.texts("datePublished").stream(),
                        tags.first("article:published_time", "og:article:published_time", "og:published_time").stream(),
                        tags
                                .first(
                                        "dc:date:issued",
                                        "dcterms:issued",
                                        "dc:date",
                                        "dcterms:date",
                                        "dcterms:created",
                                        "dc:date:created",
                                        "citation_publication_date",
                                        "citation_date",
                                        "parsely-pub-date",
                                        "datepublished",
                                        "pubdate",
                                        "publishdate",
                                        "publish-date",
                                        "date")
                                .stream(),
                        article.texts("uploadDate").stream(),
                        times(page, "[itemprop~=^datePublished$]"),
                        times(page, "time[pubdate]"),
                        times(page, "time:not([itemprop~=^dateModified$])"))
                .flatMap(dates -> dates)
                .map(String::strip)
                .filter(date -> YEAR.matcher(date).find())
                .findFirst();
    }

    /** Of what stands outside of teasers and comments: theirs are the dates of other texts. */
    private static Stream<String> times(Document page, String query) {
        return page.select(query).stream()
                .limit(MOST_TIMES)
                .filter(time -> time.parents().stream()
                        .noneMatch(above -> Hints.isCrowd(above)
                                || above.normalName().equals("aside")
                                || above.normalName().equals("footer")
                                || above.normalName().equals("nav")))
                .map(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text())
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElse(""));
    }
}
