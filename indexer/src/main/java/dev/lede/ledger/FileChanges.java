package dev.lede.ledger;

/**
 * How the files walked differ from those of the last time.
 *
 * @param added files that weren't there
 * @param changed files with another content or outcome
 * @param removed files that are gone
 * @param unchanged all others
 */
public record FileChanges(long added, long changed, long removed, long unchanged) {
    public boolean isNone() {
        return added == 0 && changed == 0 && removed == 0;
    }
}
