package dev.lede.read;

import dev.lede.read.ReadOutcome.Read;
import dev.lede.read.ReadOutcome.Skipped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a web page that a crawler saved as text: a title line, then menu, article and footer in one glued lump. Only
 * pages of sites that are described to us are read, as nothing else tells a page from any other text.
 */
public final class CrawledTextReader implements ArticleReader {
    public static final String FORM = "crawled page";

    /** How far into a page its menu may reach. */
    private static final int MENU_REACH = 4000;

    /** Letters and digits of a signature stay as they are whatever happened to what is between them. */
    private static final Pattern BETWEEN = Pattern.compile("[^!-~]+");

    /** @param trace what a page with the signature holds, however damaged */
    private record Site(CrawledSite look, PageHead head, GluedText glued, Pattern trace) {
        static Site of(CrawledSite look) {
            String trace = Stream.of(BETWEEN.split(look.signature(), -1))
                    .filter(part -> !part.isEmpty())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("[^!-~]{0,40}"));
            return new Site(look, new PageHead(look), new GluedText(look.words()), Pattern.compile(trace));
        }
    }

    private final List<Site> sites;
    private final Function<String, Mended> repair;

    /**
     * @param repair mends damaged characters; asked for the whole page, where there is most to judge by
     */
    public CrawledTextReader(List<CrawledSite> sites, Function<String, Mended> repair) {
        this.sites = sites.stream().map(Site::of).toList();
        this.repair = repair;
    }

    @Override
    public Optional<ReadOutcome> read(FileText file) {
        // Repairing costs more than a look for what repair leaves alone, and most texts are no such page.
        if (sites.stream().noneMatch(site -> site.trace().matcher(file.text()).find())) {
            return Optional.empty();
        }
        Mended mended = repair.apply(file.text());
        String text = mended.text();
        return sites.stream()
                .filter(site -> text.contains(site.look().signature()))
                .findFirst()
                .map(site -> read(text, mended.characters(), site));
    }

    private static ReadOutcome read(String text, long mended, Site from) {
        CrawledSite site = from.look();
        int start = text.length() - text.stripLeading().length();
        int lineEnd = text.indexOf('\n', start);
        int line = FileText.lineAt(text, start);
        String first =
                text.substring(start, lineEnd < 0 ? text.length() : lineEnd).strip();
        String main = main(text.substring(lineEnd < 0 ? start : lineEnd), site);
        if (main.isBlank()) {
            return new Skipped(
                    Skipped.NO_ARTICLE, "a page of " + site.provider() + " without text between menu and footer");
        }
        // A page without a title line has menu or text in its place, which is no title.
        boolean titled = lineEnd >= 0 && !first.contains(site.menuEnds().strip());
        Optional<Told> title = titled ? Optional.of(new Told(line, first)) : Optional.empty();
        PageHead.Parts parts = from.head().parts(titled ? first : "", main);
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
                new RawBody(from.glued().paragraphs(parts.text()), RawBody.Form.PLAIN),
                RawArticle.Standing.PUBLISHED,
                RawArticle.NO_LABELS,
                List.of());
        return new Read(FORM, List.of(article), List.of(), mended);
    }

    /** What is between menu and footer. */
    private static String main(String page, CrawledSite site) {
        int menu = page.lastIndexOf(site.menuEnds(), MENU_REACH);
        int begin = menu < 0 ? 0 : menu + site.menuEnds().length();
        int footer = page.lastIndexOf(site.footerStarts());
        return page.substring(begin, footer < begin ? page.length() : footer).strip();
    }
}
