package dev.lede.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Who a page says wrote it. */
final class PageAuthors {
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 100;

    /** The one such word that is no part of names in any language. */
    private static final Pattern BY = Pattern.compile("^(?i)by\\s+");

    private PageAuthors() {}

    static List<String> of(Document page, MetaTags tags, JsonLdArticle article) {
        return Stream.of(
                        article.texts("author").stream(),
                        Stream.of(
                                        "article:author",
                                        "author",
                                        "dc:creator",
                                        "dcterms:creator",
                                        "citation_author",
                                        "parsely-author",
                                        "byl")
                                .flatMap(name -> tags.all(name).stream()),
                        PageTexts.of(page, "[itemprop~=^author$] [itemprop~=^name$]"),
                        PageTexts.of(page, "[itemprop~=^author$]"),
                        PageTexts.of(page, "[rel~=^author$]"))
                .map(PageAuthors::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Names without addresses and without those that were told before in capitals or with words before them. */
    private static List<String> names(Stream<String> told) {
        List<String> names = new ArrayList<>();
        told.map(name -> BY.matcher(name.strip()).replaceFirst(""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !PageAddress.isWeb(name))
                .limit(MOST)
                .filter(name ->
                        names.stream().noneMatch(known -> Letters.bare(name).endsWith(Letters.bare(known))))
                .forEach(names::add);
        return names;
    }
}
