package dev.lede.benchmark;

/** How much one run gets through; 0 where that says nothing. */
record Amount(long files, long articles, long bytes) {}
