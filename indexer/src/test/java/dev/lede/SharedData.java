package dev.lede;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real data beside the project, which isn't part of it: a test that needs it skips, saying so, where it is absent. */
public final class SharedData {
    private SharedData() {}

    /** The project's root: the first folder above the module that holds {@code config/lede.yaml}. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("config").resolve("lede.yaml"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("run the tests inside the project");
            }
            folder = parent;
        }
        return folder;
    }

    /**
     * @param path below {@code ../shared/data}, such as {@code posts/_news}
     * @return its place; the test is skipped where it is absent, and fails where {@code LEDE_REQUIRE_DATA} is set
     */
    public static Path at(String path) {
        Path place = root().resolveSibling("shared").resolve("data").resolve(path);
        String absent = "no ../shared/data/" + path + " beside the project";
        if (!Files.exists(place) && Boolean.parseBoolean(System.getenv("LEDE_REQUIRE_DATA"))) {
            throw new AssertionError(absent + ", and LEDE_REQUIRE_DATA is set");
        }
        Assumptions.assumeTrue(Files.exists(place), absent);
        return place;
    }
}
