package dev.lede.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A judged collection of our own making, small enough to know who should come first. */
public final class SmallCollection {
    public static final String DOCUMENTS = """
            {"id": "rain", "title": "Rain in spring", "text": "Rain fell on the fields for a week."}
            {"id": "snow", "title": "Snow in winter", "text": "Snow lay on the fields, and no rain fell."}
            {"id": "bread", "title": "Baking bread", "text": "Flour, water and salt make a loaf."}
            {"id": "cake", "title": "Baking a cake", "text": "Flour, sugar and eggs, and an oven that is warm."}
            {"id": "untitled", "title": "", "text": "A boat on the river waits for rain."}
            {"id": "empty", "title": "", "text": ""}
            """;

    /** The fourth isn't judged, the fifth holds no word, and of the sixth nothing is relevant. */
    public static final String QUERIES = """
            1\tIs there rain in the fields?
            2\t-baking (with flour, "and sugar" AND
            3\tA boat
            4\tWho bakes bread?
            5\t???
            6\tSnow
            """;

    public static final String JUDGMENTS = """
            1 0 rain 2
            1 0 snow 1
            1 0 cake 0
            2 0 cake 2
            2 0 bread 1
            3 0 untitled 1
            3 0 burnt 1
            5 0 rain 1
            6 0 snow 0
            9 0 rain 1
            """;

    private SmallCollection() {}

    /** @return the folder */
    public static Path in(Path folder) throws IOException {
        return in(folder, DOCUMENTS, QUERIES, JUDGMENTS);
    }

    static Path in(Path folder, String documents, String queries, String judgments) throws IOException {
        Files.writeString(folder.resolve("docs.jsonl"), documents);
        Files.writeString(folder.resolve("queries.tsv"), queries);
        Files.writeString(folder.resolve("qrels.trec"), judgments);
        return folder;
    }
}
