package dev.lede.query;

import dev.lede.query.ArticleQuery.All;
import dev.lede.query.ArticleQuery.Any;
import dev.lede.query.ArticleQuery.Most;
import dev.lede.query.ArticleQuery.Not;
import dev.lede.query.ArticleQuery.Scope;
import dev.lede.query.ArticleQuery.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/**
 * A well-formed row of tokens as a tree. Lucene's syntax parser decides what binds to what (AND before OR before words
 * side by side); it is shown numbers in place of clauses, so that no typed character ever reaches its grammar.
 */
final class SyntaxTree {
    /** Of up to that many words side by side, each must match; of more, some may be missing. */
    private static final int SHORT_QUERY = 2;

    private final List<ArticleQuery> leaves = new ArrayList<>();

    private SyntaxTree() {}

    /** @param tokens well-formed, at least one */
    static ArticleQuery of(List<Token> tokens) {
        var tree = new SyntaxTree();
        String skeleton = tree.skeleton(tokens);
        try {
            return tree.query(new StandardSyntaxParser().parse(skeleton, "any"));
        } catch (QueryNodeParseException e) {
            throw new IllegalStateException("a well-formed row of tokens doesn't parse: " + skeleton, e);
        }
    }

    private String skeleton(List<Token> tokens) {
        var skeleton = new StringBuilder();
        for (Token token : tokens) {
            skeleton.append(
                    switch (token) {
                        case Token.Leaf(var query) -> number(query);
                        case Token.Sign.OPEN -> "(";
                        case Token.Sign.CLOSE -> ")";
                        case Token.Sign.AND -> "AND";
                        case Token.Sign.OR -> "OR";
                        case Token.Sign.NOT -> "NOT";
                    });
            skeleton.append(' ');
        }
        return skeleton.toString();
    }

    private String number(ArticleQuery leaf) {
        leaves.add(leaf);
        return "q" + (leaves.size() - 1);
    }

    /** As deep as brackets were typed, 20 at most. */
    private ArticleQuery query(QueryNode node) {
        return switch (node) {
            case FieldQueryNode leaf ->
                leaves.get(Integer.parseInt(leaf.getTextAsString().substring(1)));
            case GroupQueryNode group -> query(group.getChild());
            case ModifierQueryNode modifier -> modified(modifier);
            case OrQueryNode or -> any(children(or));
            case AndQueryNode and -> all(children(and));
            case BooleanQueryNode row -> sideBySide(children(row));
            default -> throw new IllegalStateException("no such node in our skeleton: " + node.getClass());
        };
    }

    private List<ArticleQuery> children(QueryNode node) {
        return node.getChildren().stream().map(this::query).toList();
    }

    private ArticleQuery modified(ModifierQueryNode modifier) {
        ArticleQuery part = query(modifier.getChild());
        return switch (modifier.getModifier()) {
            case MOD_NOT -> new Not(part);
            case MOD_REQ, MOD_NONE -> part;
        };
    }

    /** The rule for words without a sign between them, small ones aside: both of two, most of more. */
    private static ArticleQuery sideBySide(List<ArticleQuery> all) {
        List<ArticleQuery> parts = withoutSmallWords(VersionedNames.joined(all));
        List<ArticleQuery> words =
                parts.stream().filter(SyntaxTree::isPlainWord).toList();
        if (words.size() <= SHORT_QUERY) {
            return all(parts);
        }
        // Again, as a name and its version may stand side by side only now that other parts are put behind the words.
        List<ArticleQuery> names = VersionedNames.joined(words);
        List<ArticleQuery> different = different(names);
        Stream<ArticleQuery> told = different.size() <= SHORT_QUERY ? different.stream() : Stream.of(new Most(names));
        return all(Stream.concat(told, parts.stream().filter(part -> !isPlainWord(part)))
                .toList());
    }

    /** Each once, whatever its case and accents. */
    private static List<ArticleQuery> different(List<ArticleQuery> words) {
        Map<List<String>, ArticleQuery> different = new LinkedHashMap<>();
        words.forEach(word -> different.putIfAbsent(Terms.exact(((Word) word).text()), word));
        return List.copyOf(different.values());
    }

    /** Those that say something; all where none does, or so few that each may be part of a name ("The Who", "Portland OR"). */
    static List<ArticleQuery> withoutSmallWords(List<ArticleQuery> parts) {
        if (parts.stream().filter(SyntaxTree::isPlainWord).count() < SmallWords.LEAST_TO_LEAVE_OUT_OF) {
            return parts;
        }
        List<ArticleQuery> telling =
                parts.stream().filter(part -> !isSmallWord(part)).toList();
        return telling.stream().anyMatch(SyntaxTree::isPlainWord) ? telling : parts;
    }

    private static boolean isSmallWord(ArticleQuery part) {
        return part instanceof Word(var scope, var text) && scope == Scope.ANYWHERE && SmallWords.isSmall(text);
    }

    private static boolean isPlainWord(ArticleQuery part) {
        return part instanceof Word word && word.scope() == Scope.ANYWHERE;
    }

    static ArticleQuery all(List<ArticleQuery> parts) {
        List<ArticleQuery> flat = parts.stream()
                .flatMap(part -> part instanceof All all ? all.parts().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.getFirst() : new All(flat);
    }

    static ArticleQuery any(List<ArticleQuery> parts) {
        List<ArticleQuery> flat = parts.stream()
                .flatMap(part -> part instanceof Any any ? any.parts().stream() : Stream.of(part))
                .toList();
        return flat.size() == 1 ? flat.getFirst() : new Any(flat);
    }
}
