package dev.lede.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The stylesheet, script and icon, read once. Each goes by a name with a hash of its content, so that browsers may keep
 * it for ever and never show a page with another version's looks. Immutable.
 */
public final class StaticAssets {
    private static final Map<String, String> TYPES = Map.of(
            "app.css", "text/css; charset=utf-8",
            "app.js", "text/javascript; charset=utf-8",
            "favicon.svg", "image/svg+xml");

    private final Map<String, String> hashedNames;
    private final Map<String, Asset> assets;

    private StaticAssets(Map<String, String> hashedNames, Map<String, Asset> assets) {
        this.hashedNames = Map.copyOf(hashedNames);
        this.assets = Map.copyOf(assets);
    }

    /** @param bytes not to be changed */
    @SuppressWarnings("ArrayRecordComponent") // handed to the network as they are, never compared
    public record Asset(byte[] bytes, String contentType) {}

    /** @throws UncheckedIOException if a file isn't on the class path */
    public static StaticAssets load() {
        var names = new LinkedHashMap<String, String>();
        var assets = new LinkedHashMap<String, Asset>();
        TYPES.forEach((file, type) -> {
            byte[] bytes = read(file);
            String hashed = hashed(file, bytes);
            names.put(file, hashed);
            assets.put(hashed, new Asset(bytes, type));
        });
        return new StaticAssets(names, assets);
    }

    /**
     * Where a browser finds the file.
     *
     * @return such as {@code /static/app.3f9a1c2b.css}
     * @throws IllegalArgumentException if there is no such file
     */
    public String href(String file) {
        String hashed = hashedNames.get(file);
        if (hashed == null) {
            throw new IllegalArgumentException("no static file " + file);
        }
        return "/static/" + hashed;
    }

    /** @param hashedName such as {@code app.3f9a1c2b.css} */
    public Optional<Asset> find(String hashedName) {
        return Optional.ofNullable(assets.get(hashedName));
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
