package dev.lede.snippet;

import org.apache.lucene.util.BytesRef;

/**
 * A place in a text that holds something that was searched, as the index knows it.
 *
 * @param start first character
 * @param end behind the last one
 * @param part of the query; alike for all places of one part
 */
record Mark(int start, int end, BytesRef part) {}
