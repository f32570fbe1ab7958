package dev.lede.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lede.request.InvalidRequestException;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A URL's query, decoded strictly: what isn't well-formed is told to the client rather than searched for with
 * replacement characters in it, as the server's own decoder would.
 */
final class QueryString {
    private static final int MOST_PARAMETERS = 1000;

    /** Of a parameter's name that is told back. */
    private static final int LONGEST_NAME = 50;

    private QueryString() {}

    /**
     * @param raw what follows the question mark, if there is one
     * @return values by name, both in the order given
     * @throws InvalidRequestException for a percent sign without two digits, bytes that aren't UTF-8, a NUL character, or
     *     more than 1,000 parameters
     */
    static Map<String, List<String>> parse(@Nullable String raw) {
        var values = new LinkedHashMap<String, List<String>>();
        if (raw == null) {
            return values;
        }
        int count = 0;
        for (String pair : raw.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals), pair);
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1), name);
            count++;
            if (count > MOST_PARAMETERS) {
                throw new InvalidRequestException(
                        shown(name), "is one of more than " + MOST_PARAMETERS + " parameters");
            }
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
        return values;
    }

    /** The parameters of a request. */
    static Map<String, List<String>> of(Context ctx) {
        return parse(ctx.req().getQueryString());
    }

    /** @throws InvalidRequestException if there are any */
    static void none(Context ctx) {
        of(ctx).keySet().stream().findFirst().ifPresent(name -> {
            throw new InvalidRequestException(name, "is unknown here: this takes no parameters");
        });
    }

    /** @return so much of a name as may be told back to the client */
    static String shown(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private static String decode(String text, String parameter) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(hex(text, i + 1, parameter) * 16 + hex(text, i + 2, parameter));
                i += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else {
                // Not ASCII only where a client sent raw bytes, which the server hands on as text.
                if (c == '\uFFFD') {
                    throw new InvalidRequestException(shown(parameter), "isn't UTF-8 text");
                }
                bytes.writeBytes(String.valueOf(c).getBytes(UTF_8));
            }
        }
        String decoded = utf8(bytes.toByteArray(), parameter);
        if (decoded.indexOf('\0') >= 0) {
            throw new InvalidRequestException(shown(parameter), "can't hold a NUL character");
        }
        return decoded;
    }

    private static int hex(String text, int index, String parameter) {
        int digit = index < text.length() && text.charAt(index) < 128 ? Character.digit(text.charAt(index), 16) : -1;
        if (digit < 0) {
            throw new InvalidRequestException(
                    shown(parameter), "holds a % without two hexadecimal digits; write %25 for the sign itself");
        }
        return digit;
    }

    private static String utf8(byte[] bytes, String parameter) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new InvalidRequestException(shown(parameter), "isn't UTF-8 text");
        }
    }
}
