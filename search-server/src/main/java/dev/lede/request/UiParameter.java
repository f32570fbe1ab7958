package dev.lede.request;

import dev.lede.wording.UiLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code ui}: the language that a page is to be in. It changes what Lede says, never what it finds. */
public final class UiParameter {
    static final String NAME = "ui";

    private UiParameter() {}

    /**
     * @param given values by name, as the URL has them
     * @return nothing where it isn't given, or is empty
     * @throws InvalidRequestException where it is no language of ours, or given twice
     */
    public static Optional<UiLanguage> of(Map<String, List<String>> given) {
        List<String> values = given.getOrDefault(NAME, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.size() > 1) {
            throw new InvalidRequestException(NAME, "must be given once");
        }
        return values.stream()
                .findFirst()
                .map(code -> UiLanguage.ofCode(code).orElseThrow(() -> new InvalidRequestException(NAME, allowed())));
    }

    private static String allowed() {
        return "must be "
                + Arrays.stream(UiLanguage.values()).map(UiLanguage::code).collect(Collectors.joining(", "));
    }
}
