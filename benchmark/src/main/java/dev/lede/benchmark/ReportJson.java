package dev.lede.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A report for programs, and for a later run to be compared with. */
final class ReportJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportJson() {}

    static String of(Report report) {
        return JSON.writeValueAsString(report);
    }

    /** @throws IllegalArgumentException if it can't be read, or isn't a report, with a sentence that names the file */
    static Report read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), Report.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " can't be read", e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + " is no report of this benchmark", e);
        }
    }
}
