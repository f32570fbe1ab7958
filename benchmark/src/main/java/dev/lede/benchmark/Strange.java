package dev.lede.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be typed into a search box, by what is dear or odd about it. At most 1,000 characters each. */
enum Strange {
    WORDS("words") {
        @Override
        String one(Typing typing) {
            return typing.words(1 + typing.upTo(12));
        }
    },
    PHRASES("phrases") {
        @Override
        String one(Typing typing) {
            return typing.many(
                    4, () -> '"' + typing.piece(2 + typing.upTo(8)) + '"' + typing.maybe("~" + typing.upTo(120)));
        }
    },
    BEGINNINGS("beginnings (a* ab*)") {
        @Override
        String one(Typing typing) {
            return typing.many(300, () -> typing.letters(1 + typing.upTo(3)) + '*');
        }
    },
    MISSPELLINGS("misspellings (x~2)") {
        @Override
        String one(Typing typing) {
            return typing.many(120, () -> typing.misspelt() + "~" + typing.maybe(typing.upTo(4) + ""));
        }
    },
    FIELDS("fields and ranges") {
        private static final List<String> NAMES = List.of(
                "title:",
                "body:",
                "author:",
                "provider:",
                "site:",
                "topic:",
                "#",
                "type:",
                "lang:",
                "company:",
                "quality:",
                "quality>",
                "after:",
                "before:",
                "when:",
                "nonsense:",
                "TITLE:",
                "intitle:");

        @Override
        String one(Typing typing) {
            return typing.many(
                    40,
                    () -> typing.of(NAMES)
                            + typing.of(List.of(typing.words(1), "2023-06", "70..90", "7d", "", "ab*", "x~")));
        }
    },
    OPERATORS("operators and parentheses") {
        private static final List<String> SIGNS =
                List.of("(", "(", ")", ")", " AND ", " OR ", " NOT ", " -", " ", "\"", "~", "title:(", "-(", "NOT(");

        @Override
        String one(Typing typing) {
            return typing.manyTogether(150, () -> typing.of(SIGNS) + typing.maybe(typing.words(1)));
        }
    },
    SIGNS("signs") {
        @Override
        String one(Typing typing) {
            return typing.manyTogether(200, () -> Character.toString('!' + typing.upTo(94)));
        }
    },
    CHARACTERS("characters of all of Unicode") {
        // Latin, Cyrillic, Arabic, Devanagari, Hangul, kana, Han, accents alone, private ones, pictures, controls,
        // halves.
        private static final List<int[]> BLOCKS = List.of(
                new int[] {0xC0, 0x24F},
                new int[] {0x400, 0x4FF},
                new int[] {0x600, 0x6FF},
                new int[] {0x900, 0x97F},
                new int[] {0xAC00, 0xD7A3},
                new int[] {0x3040, 0x30FF},
                new int[] {0x4E00, 0x9FFF},
                new int[] {0x300, 0x36F},
                new int[] {0xE000, 0xF8FF},
                new int[] {0x1F300, 0x1FAFF},
                new int[] {0, 0x9F},
                new int[] {0xD800, 0xDFFF},
                new int[] {0, 0x10FFFF});

        @Override
        String one(Typing typing) {
            int[] block = typing.of(BLOCKS);
            return typing.manyTogether(
                    300, () -> Character.toString(block[0] + typing.upTo(block[1] - block[0])) + typing.maybe(" "));
        }
    },
    LONG_WORDS("words without end") {
        @Override
        String one(Typing typing) {
            return typing.letters(50 + typing.upTo(950)) + typing.maybe("*");
        }
    },
    NAMES("names of the field") {
        private static final List<String> PARTS = List.of(
                "GPT",
                "gpt",
                "Llama",
                "Claude",
                "DALL·E",
                "C++",
                "C#",
                ".NET",
                "AT&T",
                "x.ai",
                "@OpenAI",
                "Q*",
                "o1",
                "R1",
                "4o",
                "3.5",
                "405B",
                "70b",
                "mini",
                "LLM",
                "RAG",
                "state of the art",
                "large language models",
                "scikit",
                "learn");

        @Override
        String one(Typing typing) {
            return typing.manyTogether(20, () -> typing.of(PARTS) + typing.of(List.of("-", " ", "", " ", "'s ", "/")));
        }
    },
    FREQUENT("the most frequent words") {
        private static final List<String> ALL = List.of(
                "the", "of", "to", "in", "a", "and", "said", "for", "it", "on", "is", "was", "by", "that", "from");

        @Override
        String one(Typing typing) {
            return typing.maybe("\"")
                    + typing.many(250, () -> typing.maybe("-") + typing.of(ALL) + typing.maybe(" OR"));
        }
    },
    EVERYTHING("1,000 characters of all of these") {
        @Override
        String one(Typing typing) {
            return Stream.generate(
                            () -> typing.of(List.of(WORDS, PHRASES, BEGINNINGS, MISSPELLINGS, FIELDS, SIGNS, NAMES))
                                    .one(typing))
                    .limit(40)
                    .map(text -> text.substring(0, Math.min(text.length(), 10 + typing.upTo(60))))
                    .collect(Collectors.joining(" "));
        }
    };

    private static final int LONGEST = 1000;

    private final String label;

    Strange(String label) {
        this.label = label;
    }

    abstract String one(Typing typing);

    /** As it stands in a report. */
    @Override
    public String toString() {
        return label;
    }

    /** @return all kinds in turn, each time others */
    static List<TypedString> list(int count, Typing typing) {
        return IntStream.range(0, count)
                .mapToObj(i -> values()[i % values().length])
                .map(kind -> new TypedString(kind.toString(), shortened(kind.one(typing))))
                .toList();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
