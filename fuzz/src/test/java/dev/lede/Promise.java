package dev.lede;

import java.text.Normalizer;

/** What must hold whatever comes in; a promise that is broken is the fuzzer's finding. */
public final class Promise {
    private Promise() {}

    /** @throws AssertionError that says which promise is broken, with the value */
    public static void holds(boolean kept, String promise, Object value) {
        if (!kept) {
            throw new AssertionError(promise + ": " + escaped(String.valueOf(value)));
        }
    }

    public static void equal(Object first, Object second, String promise) {
        if (!first.equals(second)) {
            throw new AssertionError(
                    promise + ":\n" + escaped(String.valueOf(first)) + "\n" + escaped(String.valueOf(second)));
        }
    }

    /** One line as readers see it: neither blank nor with blanks round it, nothing invisible, letters and accents as one. */
    public static void line(String text, String what) {
        holds(!text.isBlank() && text.equals(text.strip()), what + " is blank or has blanks round it", text);
        holds(!text.contains("  "), what + " has two blanks together", text);
        holds(text.codePoints().allMatch(Promise::isVisible), what + " has invisible characters", text);
        holds(Normalizer.isNormalized(text, Normalizer.Form.NFC), what + " isn't normalised", text);
    }

    /** Paragraphs with one blank line between; may be empty. */
    public static void paragraphs(String text, String what) {
        if (!text.isEmpty()) {
            for (String paragraph : text.split("\n\n", -1)) {
                for (String each : paragraph.split("\n", -1)) {
                    line(each, what + ": a line");
                }
            }
        }
    }

    /** What is told to operators, whose terminals obey some characters. */
    public static void words(String reason) {
        holds(!reason.isBlank(), "a reason is blank", reason);
        holds(reason.codePoints().noneMatch(Promise::isObeyed), "a reason has characters that terminals obey", reason);
    }

    private static boolean isVisible(int c) {
        boolean blank = c != ' ' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
        return !isObeyed(c) && !blank && c != 0xFEFF && c != 0xAD;
    }

    private static boolean isObeyed(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        text.chars().limit(4000).forEach(c -> {
            if (c >= ' ' && c < 0x7F) {
                out.append((char) c);
            } else {
                out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            }
        });
        return out.toString();
    }
}
