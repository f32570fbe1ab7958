package dev.lede.ledger;

import dev.lede.article.Article;
import dev.lede.article.ArticleBytes;
import dev.lede.article.ArticleId;
import dev.lede.disk.DamagedFileException;
import dev.lede.ledger.TellingTable.Telling;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * All that is told now. {@link #next} gives each article of which something was told anew or no longer, until there is
 * none. Safe for any number of threads.
 */
public final class Told implements Closeable {
    private final TellingTable tellings;
    private final ToldArticles articles;
    private final Retold retold;
    private final Deque<Long> silent;
    private final Parts parts;
    private int at;

    /**
     * @param articles that they are of
     * @param parts the files that hold the tellings, by number
     */
    Told(TellingTable tellings, ToldArticles articles, Retold retold, Parts parts) {
        this.tellings = tellings;
        this.articles = articles;
        this.retold = retold;
        this.silent = new ArrayDeque<>(retold.silent());
        this.parts = parts;
    }

    public long tellings() {
        return tellings.size();
    }

    /** How many articles are told, each counted once. */
    public long articles() {
        return articles.size();
    }

    /** How many articles {@link #next} gives in all. */
    public long retold() {
        return retold.ids().map(ids -> (long) ids.size()).orElse(articles());
    }

    public Optional<Retelling> next() throws IOException {
        long id;
        List<byte[]> bytes = new ArrayList<>();
        synchronized (this) {
            while (at < tellings.size() && !isNext(at)) {
                at++;
            }
            if (at < tellings.size()) {
                id = articles.id(at);
                for (Telling telling : articles.of(id)) {
                    bytes.add(parts.read(telling));
                }
                at++;
            } else if (!silent.isEmpty()) {
                id = silent.removeFirst();
            } else {
                return Optional.empty();
            }
        }
        // What is slow is done outside the lock.
        var article = ArticleId.ofBits(id);
        List<Article> told = new ArrayList<>();
        for (byte[] telling : bytes) {
            told.add(article(telling).under(article));
        }
        return Optional.of(new Retelling(article, told));
    }

    /** @throws DamagedFileException if that is no article */
    private static Article article(byte[] telling) throws DamagedFileException {
        try {
            return ArticleBytes.article(telling);
        } catch (IllegalArgumentException e) {
            throw new DamagedFileException(Path.of(Ledger.FOLDER), e);
        }
    }

    private boolean isNext(int number) {
        return articles.isLastOfItsArticle(number) && retold.has(articles.id(number));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
