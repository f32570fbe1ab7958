package dev.lede.read;

import dev.lede.read.YamlFields.BrokenYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cases of yaml-test-suite. */
final class YamlSuite {
    private YamlSuite() {}

    /**
     * @param id the file's name, and the case's number in it where there are several
     * @param yaml the case's text
     * @param fails whether it is no YAML
     * @param events what a parser tells of it, one a line
     */
    record Case(String id, String yaml, boolean fails, List<String> events) {}

    /** @param folder of files with cases */
    static List<Case> in(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                String name = file.getFileName().toString().replace(".yaml", "");
                cases.addAll(of(name, Files.readString(file)));
            }
        }
        return cases;
    }

    private static List<Case> of(String name, String text) {
        List<Fields> tests = tests(text);
        List<Case> cases = new ArrayList<>();
        // What a case doesn't say is as in the one before.
        String yaml = "";
        List<String> events = List.of();
        for (Fields test : tests) {
            yaml = test.text("yaml").map(told -> written(told.text())).orElse(yaml);
            events = test.text("tree")
                    .map(told -> written(told.text())
                            .lines()
                            .map(String::stripLeading)
                            .toList())
                    .orElse(events);
            String id = tests.size() == 1 ? name : name + "/" + cases.size();
            cases.add(new Case(id, yaml, test.text("fail").isPresent(), events));
        }
        return cases;
    }

    private static List<Fields> tests(String text) {
        try {
            return YamlFields.parse("tests:\n" + text.replaceFirst("\\A---\n", ""), 0)
                    .maps("tests");
        } catch (BrokenYamlException e) {
            throw new IllegalStateException("a file of the suite itself: " + e.reason(), e);
        }
    }

    /** Signs stand for what can't be seen. */
    private static String written(String shown) {
        return shown.replace("␣", " ")
                .replaceAll("—*»", "\t")
                .replace("⇔", "\uFEFF")
                .replace("↵", "")
                .replaceAll("∎\n\\z", "")
                .replace("←", "\r");
    }
}
