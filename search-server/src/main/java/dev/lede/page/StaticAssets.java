package dev.lede.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stylesheet, script and icon, read once, when the first page or browser asks for one. Each goes by a name with a hash of its content, so that browsers may keep
 * it for ever and never show a page with another version's looks. Script and stylesheet are kept as files of one idea
 * each and sent as one, so that a page takes two requests and the code needs no bundler. Safe for any number of
 * threads.
 */
public final class StaticAssets {
    /** In this order: a part may use what those before it offer. */
    private static final List<String> SCRIPT = List.of(
            "elements",
            "asking",
            "later",
            "standing",
            "folds",
            "times",
            "back",
            "telling",
            "kept",
            "saving",
            "results",
            "arriving",
            "steps",
            "typing",
            "following",
            "timeline",
            "shelf",
            "linking",
            "finding",
            "keys",
            "completions");

    /** In this order: of rules that weigh the same, the later one holds. */
    private static final List<String> STYLE = List.of(
            "colours", "base", "head", "results", "hit", "filters", "finding", "keeping", "empty", "help", "article",
            "report", "foot", "marks", "windows", "modes");

    private static final List<Source> SOURCES = List.of(
            Source.joined("app.css", "text/css; charset=utf-8", "style", STYLE),
            Source.joined("app.js", "text/javascript; charset=utf-8", "script", SCRIPT),
            new Source("favicon.svg", "image/svg+xml", List.of("favicon.svg")));

    /** A server that starts has no reader yet. */
    private final Lazily<Read> read = new Lazily<>(StaticAssets::readAll);

    private StaticAssets() {}

    /** @param hashedNames by file */
    private record Read(Map<String, String> hashedNames, Map<String, Asset> assets) {}

    /** @param parts files that are joined into the one that browsers ask for; one idea each */
    private record Source(String file, String contentType, List<String> parts) {
        static Source joined(String file, String contentType, String folder, List<String> names) {
            String ending = file.substring(file.lastIndexOf('.'));
            return new Source(
                    file,
                    contentType,
                    names.stream().map(name -> folder + '/' + name + ending).toList());
        }

        byte[] bytes() {
            var joined = new ByteArrayOutputStream();
            parts.forEach(part -> joined.writeBytes(read(part)));
            return joined.toByteArray();
        }
    }

    /** @param bytes not to be changed */
    @SuppressWarnings("ArrayRecordComponent") // handed to the network as they are, never compared
    public record Asset(byte[] bytes, String contentType) {}

    /** Those that come with the program, none of them read yet. */
    public static StaticAssets ofClassPath() {
        return new StaticAssets();
    }

    /** @throws UncheckedIOException if a file isn't on the class path */
    private static Read readAll() {
        var names = new LinkedHashMap<String, String>();
        var assets = new LinkedHashMap<String, Asset>();
        SOURCES.forEach(source -> {
            byte[] bytes = source.bytes();
            String hashed = hashed(source.file(), bytes);
            names.put(source.file(), hashed);
            assets.put(hashed, new Asset(bytes, source.contentType()));
        });
        return new Read(Map.copyOf(names), Map.copyOf(assets));
    }

    /**
     * Where a browser finds the file.
     *
     * @return such as {@code /static/app.3f9a1c2b.css}
     * @throws IllegalArgumentException if there is no such file
     */
    public String href(String file) {
        String hashed = read.get().hashedNames().get(file);
        if (hashed == null) {
            throw new IllegalArgumentException("no static file " + file);
        }
        return "/static/" + hashed;
    }

    /** @param hashedName such as {@code app.3f9a1c2b.css} */
    public Optional<Asset> find(String hashedName) {
        return Optional.ofNullable(read.get().assets().get(hashedName));
    }

    private static byte[] read(String file) {
        try (InputStream in = StaticAssets.class.getResourceAsStream("/static/" + file)) {
            if (in == null) {
                throw new IOException("not on the class path: /static/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hashed(String file, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            int dot = file.lastIndexOf('.');
            return file.substring(0, dot) + '.' + HexFormat.of().formatHex(digest, 0, 4) + file.substring(dot);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
