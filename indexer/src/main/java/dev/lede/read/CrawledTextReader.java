package dev.lede.read;

import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads a web page that a crawler saved as text: a title line, then menu, article and footer in one glued lump. Only
 * pages of sites that are described to us are read, as nothing else tells a page from any other text.
 */
public final class CrawledTextReader implements ArticleReader {
    public static final String FORM = "crawled page";

    /** How far into a page its menu may reach. */
    private static final int MENU_REACH = 4000;

    private record Site(CrawledSite look, PageHead head) {}

    private final List<Site> sites;
    private final UnaryOperator<String> repair;

    /**
     * @param repair mends damaged characters; asked for the whole page, where there is most to judge by
     */
    public CrawledTextReader(List<CrawledSite> sites, UnaryOperator<String> repair) {
        this.sites =
                sites.stream().map(site -> new Site(site, new PageHead(site))).toList();
        this.repair = repair;
    }

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        String text = repair.apply(file.text());
        return sites.stream()
                .filter(site -> text.contains(site.look().signature()))
                .findFirst()
                .map(site -> read(text, site.look(), site.head()));
    }

    private ReadOutcome read(String text, CrawledSite site, PageHead head) {
        int start = text.length() - text.stripLeading().length();
        int lineEnd = text.indexOf('\n', start);
        int line = FileText.lineAt(text, start);
        String first =
                text.substring(start, lineEnd < 0 ? text.length() : lineEnd).strip();
        String main = main(text.substring(lineEnd < 0 ? start : lineEnd), site);
        if (main.isBlank()) {
            return new Skipped("no article", "a page of " + site.provider() + " without text between menu and footer");
        }
        // A page without a title line has menu or text in its place, which is no title.
        boolean titled = lineEnd >= 0 && !first.contains(site.menuEnds().strip());
        Optional<Told> title = titled ? Optional.of(new Told(line, first)) : Optional.empty();
        PageHead.Parts parts = head.parts(titled ? first : "", main);
        Function<String, Told> told = value -> new Told(line, value);
        var article = new RawArticle(
                line,
                Optional.empty(),
                title,
                parts.lead().map(told),
                parts.date().map(told),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(told.apply(site.provider())),
                Optional.of(told.apply(site.domain())),
                List.of(),
                List.of(),
                parts.authors().stream().map(told).toList(),
                parts.sections().stream().map(told).toList(),
                new RawBody(GluedText.paragraphs(parts.text()), RawBody.Form.PLAIN),
                RawArticle.Standing.PUBLISHED,
                RawArticle.NO_LABELS,
                List.of());
        return new Read(FORM, List.of(article), List.of());
    }

    /** What is between menu and footer. */
    private static String main(String page, CrawledSite site) {
        int menu = page.lastIndexOf(site.menuEnds(), MENU_REACH);
        int begin = menu < 0 ? 0 : menu + site.menuEnds().length();
        int footer = page.lastIndexOf(site.footerStarts());
        return page.substring(begin, footer < begin ? page.length() : footer).strip();
    }
}
