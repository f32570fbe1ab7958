package dev.lede.benchmark.made;

/** Numbers that look drawn at random and depend on one number alone, so that anything is made again from its place. */
final class Seeds {
    private Seeds() {}

    /** The last step of SplitMix64 (Steele, Lea and Flood, 2014): every number has one of its own. */
    static long mixed(long number) {
        long mixed = number;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
