package dev.lede.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.article.Article;
import dev.lede.article.ArticleBuilder;
import dev.lede.article.ArticleId;
import dev.lede.article.RandomArticles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tellings without an address, and whose they are: that of the one that bears their id as an alias. */
class LedgerAliasesTest {
    @TempDir
    Path folder;

    @Test
    void aStubThatBearsTheFullTextsOwnIdIsToldAsThatArticle() throws Exception {
        Article full = new RandomArticles(4).list(1).getFirst();
        ArticleId ofSource = full.aliases().getFirst();
        Article stub = unaddressed(full.under(ofSource));
        for (List<Article> order : List.of(List.of(full, stub), List.of(stub, full))) {
            try (var draft = LedgerDraft.begin(Ledger.empty(), generation("g" + order.indexOf(stub)), "1")) {
                Drafts.tell("all", order, true, 0, draft);
                try (Told told = draft.finish()) {
                    assertThat(told.articles()).isEqualTo(1);
                    assertThat(Drafts.drain(told))
                            .isEqualTo(Map.of(
                                    full.id(),
                                    order.stream()
                                            .map(each -> each.under(full.id()))
                                            .toList()));
                }
            }
        }
    }

    /** Few names and few addresses, so that each name is borne by none, one or several of them as files come and go. */
    @Test
    void whoseAStubIsFollowsTheFilesThatAreThere() throws Exception {
        var random = new Random(31);
        List<Article> addressed = new RandomArticles(5).list(6);
        Map<String, List<Article>> files = new TreeMap<>();
        Map<ArticleId, List<Article>> known = new HashMap<>();
        Ledger ledger = Ledger.empty();
        int joined = 0;
        for (int round = 0; round < 200; round++) {
            String file = "file" + random.nextInt(8);
            if (random.nextInt(4) == 0) {
                files.remove(file);
            } else {
                Article article = addressed.get(random.nextInt(addressed.size()));
                ArticleId name = ArticleId.ofSourceId("name " + random.nextInt(3));
                Article named = named(article, name);
                files.put(file, List.of(random.nextBoolean() ? named : unaddressed(named.under(name))));
            }
            Path generation = generation("g" + round);
            try (var draft = LedgerDraft.begin(ledger, generation, "g" + round)) {
                for (Map.Entry<String, List<Article>> each : files.entrySet()) {
                    Drafts.tell(each.getKey(), each.getValue(), each.getKey().equals(file), round, draft);
                }
                try (Told told = draft.finish()) {
                    Drafts.drain(told).forEach((id, tellings) -> {
                        if (tellings.isEmpty()) {
                            known.remove(id);
                        } else {
                            known.put(id, tellings);
                        }
                    });
                    Map<ArticleId, List<Article>> expected = byArticle(files.values());
                    joined += expected.values().stream()
                                    .anyMatch(tellings -> tellings.stream()
                                                    .map(Article::aliases)
                                                    .distinct()
                                                    .count()
                                            > 1)
                            ? 1
                            : 0;
                    assertThat(told.articles()).isEqualTo(expected.size());
                    assertThat(known.keySet()).isEqualTo(expected.keySet());
                    expected.forEach(
                            (id, tellings) -> assertThat(known.get(id)).containsExactlyInAnyOrderElementsOf(tellings));
                }
            }
            ledger = Ledger.of(generation);
        }
        assertThat(joined).isGreaterThan(50);
    }

    /** The rule, said plainly: a name leads to an address where exactly one is told with it. */
    private static Map<ArticleId, List<Article>> byArticle(Collection<List<Article>> files) {
        List<Article> all = files.stream().flatMap(List::stream).toList();
        Map<ArticleId, List<Article>> articles = new HashMap<>();
        for (Article telling : all) {
            List<ArticleId> claims = all.stream()
                    .filter(other -> other.aliases().contains(telling.id()))
                    .map(Article::id)
                    .distinct()
                    .toList();
            ArticleId id = claims.size() == 1 ? claims.getFirst() : telling.id();
            articles.computeIfAbsent(id, any -> new ArrayList<>()).add(telling.under(id));
        }
        return articles;
    }

    private static Article named(Article article, ArticleId name) {
        return ArticleBuilder.like(article).aliases(name).article();
    }

    private static Article unaddressed(Article article) {
        return ArticleBuilder.like(article)
                .url(Optional.empty())
                .body("")
                .aliases()
                .article();
    }

    private Path generation(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }
}
