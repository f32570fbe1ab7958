package dev.lede.read;

import java.util.List;

/** What became of one file: read, left out on purpose, or not readable. Each file comes to exactly one of these. */
public sealed interface ReadOutcome {

    /**
     * @param form what the file turned out to be, such as {@code front matter}
     * @param articles in the file's order, related ones within them
     * @param notes what is missing, ignored or mended in it
     * @param mended characters of its text that were wrong, and were mended before articles were looked for in it
     */
    record Read(String form, List<RawArticle> articles, List<Note> notes, long mended) implements ReadOutcome {
        public Read {
            articles = List.copyOf(articles);
            notes = List.copyOf(notes);
        }

        /** Of a form whose text is mended, if at all, article by article. */
        public Read(String form, List<RawArticle> articles, List<Note> notes) {
            this(form, articles, notes, 0);
        }

        Read with(List<RawArticle> others) {
            return new Read(form, others, notes, mended);
        }

        Read withNotes(List<Note> others) {
            return new Read(form, articles, others, mended);
        }
    }

    /**
     * @param reason a word or two by which such files are counted, such as {@code removed}
     * @param detail the same for a person, in a sentence
     */
    record Skipped(String reason, String detail) implements ReadOutcome {
        /** The reason of files in which nothing is told, in whatever form. */
        public static final String NO_ARTICLE = "no article";
    }

    /**
     * @param line 1-based line at which reading ended, 0 where it is about the whole file
     * @param reason plain words that quote nothing of the file
     */
    record Failed(int line, String reason) implements ReadOutcome {}
}
