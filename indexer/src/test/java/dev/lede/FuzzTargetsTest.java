package dev.lede;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fuzz targets are a module that no build but their own profile's has, for the sake of what their library weighs. */
class FuzzTargetsTest {
    /** All that they need of it. */
    private static final Map<String, String> ANNOTATIONS =
            Map.of("FuzzTest", "String maxDuration() default \"\";", "DictionaryEntries", "String[] value();");

    @TempDir
    Path folder;

    @Test
    void theyCompileAgainstWhatTheyFuzz() throws IOException {
        List<Path> sources =
                Stream.concat(targets().stream(), annotations().stream()).toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean isCompiled = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-d",
                                    Files.createDirectory(folder.resolve("classes"))
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();

            assertThat(isCompiled).as("%s", said).isTrue();
        }
    }

    private static List<Path> targets() throws IOException {
        try (Stream<Path> files = Files.walk(SharedData.root().resolve("fuzz/src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private List<Path> annotations() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> each : ANNOTATIONS.entrySet()) {
            files.add(Files.writeString(
                    folder.resolve(each.getKey() + ".java"),
                    "package com.code_intelligence.jazzer.junit; public @interface " + each.getKey() + " { "
                            + each.getValue() + " }"));
        }
        return files;
    }
}
