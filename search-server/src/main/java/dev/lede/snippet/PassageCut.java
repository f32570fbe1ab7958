package dev.lede.snippet;

/** Where a text is cut, before and behind something that is marked. For one text; not thread-safe. */
interface PassageCut {
    /** @return a passage's start, before an offset above 0 */
    int before(int offset);

    /** @return a passage's end, behind an offset in the text */
    int behind(int offset);

    /** Nowhere: a text is its own passage. */
    record Whole(int length) implements PassageCut {
        @Override
        public int before(int offset) {
            return 0;
        }

        @Override
        public int behind(int offset) {
            return length;
        }
    }

    /**
     * Between two sentences, where a passage comes closest to the length that is aimed for, with the offset in its middle.
     *
     * @param length of the text
     * @param aim characters of a passage
     */
    record AtSentences(SentenceEnds sentences, int length, int aim) implements PassageCut {
        @Override
        public int before(int offset) {
            int best = offset - 1 - aim / 2;
            if (best <= 0) {
                return 0;
            }
            int start = sentences.preceding(best + 1);
            if (start == best) {
                return start;
            }
            int next = sentences.following(best - 1);
            return next - best < best - start && next < offset ? next : start;
        }

        @Override
        public int behind(int offset) {
            int best = offset + 1 + aim / 2;
            if (best >= length) {
                return length;
            }
            int end = sentences.following(best - 1);
            if (end == best) {
                return end;
            }
            int last = sentences.preceding(best);
            return best - last < end - best && last > offset ? last : end;
        }
    }
}
