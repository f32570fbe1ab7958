package dev.lede.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What is measured of one size, in a process of its own with the launcher's flags; says what it found as JSON, in its last line. */
final class GrowthProbe {
    private static final String REBUILD = "rebuild";
    private static final String SEARCH = "search";

    private GrowthProbe() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[1]);
        Path index = Path.of(arguments[2]);
        int articles = Integer.parseInt(arguments[3]);
        Object found = arguments[0].equals(REBUILD)
                ? GrowthRebuild.of(root, index, articles)
                : GrowthSearches.of(
                        root,
                        index,
                        articles,
                        new Rounds(Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5])));
        System.out.println("\n" + JsonMapper.shared().writeValueAsString(found));
    }

    /** @throws IOException if the process fails, such as for want of memory */
    static GrowthRebuild rebuild(Path root, Path index, int articles, int heapMegabytes) throws IOException {
        return JsonMapper.shared().readValue(said(root, index, heapMegabytes, REBUILD, articles), GrowthRebuild.class);
    }

    /** @param articles of which questions are asked */
    static GrowthSearches search(Path root, Path index, int articles, int heapMegabytes, Rounds rounds)
            throws IOException {
        return JsonMapper.shared()
                .readValue(
                        said(root, index, heapMegabytes, SEARCH, articles, rounds.warmUps(), rounds.rounds()),
                        GrowthSearches.class);
    }

    private static String said(Path root, Path index, int heapMegabytes, String what, int... numbers)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(what, root.toString(), index.toString()));
        for (int number : numbers) {
            arguments.add(Integer.toString(number));
        }
        return OwnProcess.lastLine(GrowthProbe.class, List.of("-Xmx" + heapMegabytes + "m"), arguments);
    }
}
