package dev.lede.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Articles of our own invention, as seed files: enough of them for several pages, and of every kind that looks different. */
final class Newsroom {
    /** @param age before the day on which the seeds were written */
    private record Story(
            int age, String provider, String type, int quality, String topic, String title, String excerpt) {}

    private static final List<Story> STORIES = List.of(
            new Story(
                    0,
                    "Wired",
                    "article",
                    91,
                    "Robotics",
                    "A warehouse robot learns to ask for help",
                    "When it isn't sure, it waits and asks. Pickers say that this alone has halved the number of broken parcels."),
            new Story(
                    0,
                    "The Verge",
                    "video",
                    64,
                    "Computer Vision",
                    "Watching a camera learn to read old maps",
                    "A ten-minute tour of an archive whose maps were drawn by hand, and of the model that finds the villages on them."),
            new Story(
                    1,
                    "MIT Technology Review",
                    "article",
                    112,
                    "AI Hardware",
                    "The chip that keeps its memory beside its arithmetic",
                    "Moving numbers costs more than adding them. A small company in Grenoble builds a processor that hardly moves any."),
            new Story(
                    1,
                    "Reuters",
                    "article",
                    78,
                    "AI Policy",
                    "Six regulators agree on one test for medical models",
                    "A model must pass the shared list before it may advise patients in any of the six countries."),
            new Story(
                    2,
                    "Wired",
                    "article",
                    55,
                    "AI Ethics",
                    "Who is asked before a voice is copied",
                    "Readers of audiobooks want a say in what their voices say next."),
            new Story(
                    3,
                    "Nature",
                    "article",
                    134,
                    "Healthcare",
                    "A model finds what two radiologists missed, and says why",
                    "The study is small, the effect is large, and the explanation can be checked by hand."),
            new Story(
                    5,
                    "SiliconANGLE",
                    "article",
                    47,
                    "Finance",
                    "Banks share one model and keep their data apart",
                    "Eleven banks train together without showing one another a single account."),
            new Story(
                    8,
                    "The Verge",
                    "article",
                    38,
                    "Education",
                    "The homework that writes itself has a new reader",
                    "Schools try a tool that asks pupils to explain what they handed in."),
            new Story(
                    13,
                    "CNN",
                    "article",
                    82,
                    "AI Policy",
                    "A city puts every algorithm that it uses on one page",
                    "The list has forty entries, from parking to school places, with the reason for each."),
            new Story(
                    21,
                    "Reuters",
                    "article",
                    71,
                    "Autos",
                    "Driverless buses stay in their lane for a second winter",
                    "Snow still stops them. The operator calls that the point."),
            new Story(
                    34,
                    "Wired",
                    "article",
                    66,
                    "Large Language Models",
                    "Small models that fit into a hearing aid",
                    "Speech becomes text, text becomes a summary, and nothing leaves the ear."),
            new Story(
                    55,
                    "Nature",
                    "article",
                    96,
                    "Machine Learning",
                    "Forecasting floods a week ahead from old gauges",
                    "A network trained on rivers that were measured for a century warns those on rivers that never were."),
            new Story(
                    89,
                    "MIT Technology Review",
                    "article",
                    88,
                    "Security",
                    "The people who break models for a living",
                    "What red teams look for, what they find, and what they are never allowed to publish."),
            new Story(
                    144,
                    "The Verge",
                    "video",
                    59,
                    "Generative AI",
                    "A year of pictures that nobody took",
                    "Newsrooms on what they print, what they label, and what they gave up."),
            new Story(
                    233,
                    "Reuters",
                    "article",
                    74,
                    "Natural Language Processing",
                    "A language with four hundred speakers gets a keyboard",
                    "Three linguists and an engineer gathered every text that exists."),
            new Story(
                    377,
                    "SiliconANGLE",
                    "article",
                    29,
                    "AI Hardware",
                    "Cooling the hall where the models are trained",
                    "Sea water, a heat exchanger, and a swimming bath that is never cold."));

    private Newsroom() {}

    /** Writes one seed a story, and returns the folder. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Instant day = Instant.parse("2023-06-09T09:30:00Z");
        for (int i = 0; i < STORIES.size(); i++) {
            Story story = STORIES.get(i);
            String address = story.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            Files.writeString(folder.resolve("%02d.txt".formatted(i)), """
                    ---
                    category: news
                    title: "%s"
                    excerpt: "%s"
                    publishedDateTime: %s
                    webUrl: "https://news.example/%s"
                    type: %s
                    quality: %d
                    provider:
                      name: %s
                    topics:
                      - %s
                    ---
                    %s

                    Written for the tests of this project.
                    """.formatted(
                            story.title(),
                            story.excerpt(),
                            day.minus(story.age(), ChronoUnit.DAYS).minusSeconds(i),
                            address,
                            story.type(),
                            story.quality(),
                            story.provider(),
                            story.topic(),
                            story.excerpt()));
        }
        retold(folder, day.minus(700, ChronoUnit.DAYS));
        return folder;
    }

    /** Three houses with one text: a story. */
    private static void retold(Path folder, Instant first) throws IOException {
        List<String> houses = List.of("Reuters", "CNN", "Wired");
        for (int i = 0; i < houses.size(); i++) {
            Files.writeString(folder.resolve("retold-%d.txt".formatted(i)), """
                    ---
                    title: "A library lends its readers a listener"
                    excerpt: "The town library of Aarle hands out a small box that reads aloud what lies on the table, and answers questions about it."
                    publishedDateTime: %s
                    webUrl: "https://news.example/listener-%d"
                    quality: %d
                    provider:
                      name: %s
                    topics:
                      - Natural Language Processing
                    ---
                    The box is as large as a loaf of bread. Whoever can no longer read small print lays a letter, a leaflet or a
                    newspaper before it, and hears what it says. The library owns twelve of them, and forty people wait for one.

                    Its makers, two sisters from the next town, trained its voice on recordings that readers gave them for it.
                    Nothing that it sees leaves the house: there is no network in it, which the sisters call its best part.

                    The library will count until spring how often the boxes are asked for, and buy more of them then.
                    """.formatted(
                            first.plus(i * 5L, ChronoUnit.HOURS), i, 60 + 10 * i, houses.get(i)));
        }
    }
}
