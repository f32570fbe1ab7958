package dev.lede.config;

import java.util.List;

/** Settings that can't be used: every fault at once, each with its file and line, so that one look mends all. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param faults one line each, such as {@code config/lede.yaml:12: port must be …, not '99999'} */
    public ConfigException(List<String> faults) {
        super(String.join("\n", faults));
    }
}
