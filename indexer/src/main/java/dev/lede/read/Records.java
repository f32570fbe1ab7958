package dev.lede.read;

import java.util.ArrayList;
import java.util.List;

/** Gathers the articles of a file that lists many, as far as memory allows. */
final class Records {
    /** Articles of one file that are in memory together. */
    static final int MOST = 100_000;

    private final FieldNames names;
    private final Notes notes;
    private final RecordArticles mapper;
    private final List<RawArticle> articles = new ArrayList<>();
    private boolean anyArticle;
    private boolean full;

    Records(FieldNames names, Notes notes) {
        this.names = names;
        this.notes = notes;
        this.mapper = new RecordArticles(names, notes);
    }

    /** Also where it is no article, as what a list of articles has lost is to be counted. */
    void add(Fields record) {
        if (articles.size() < MOST) {
            articles.add(mapper.article(record, RawBody.NONE));
            anyArticle |= RecordArticles.isArticle(record, names);
        } else if (!full) {
            full = true;
            notes.add(record.line(), "only the first " + MOST + " articles of a file are read: split it");
        }
    }

    /** Whether any record has what an article has: else the file holds something else. */
    boolean anyArticle() {
        return anyArticle;
    }

    List<RawArticle> articles() {
        return articles;
    }
}
