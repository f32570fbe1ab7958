package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.article.ArticleId;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What an address at which there is nothing may have been about: the words of its last part. */
final class AddressWords {
    private static final int MOST = 8;
    private static final int LONGEST = 200;
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private AddressWords() {}

    /**
     * @param path as the request has it
     * @return such as {@code openai lawsuit}; empty where it holds no words: for a number, an article's id, a file of ours
     */
    static String of(String path) {
        List<String> parts = Arrays.stream(path.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()
                || path.startsWith("/static/")
                || ArticleId.parse(parts.getLast()).isPresent()) {
            return "";
        }
        String last = decoded(parts.getLast());
        List<String> words = BETWEEN.splitAsStream(ENDING.matcher(last).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
        String text = String.join(" ", words);
        return LETTER.matcher(text).find() && text.length() <= LONGEST ? text : "";
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that means itself.
            return part;
        }
    }
}
