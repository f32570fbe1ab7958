package dev.lede.read;

/** What a file is that holds other files' bytes, told by its first bytes. */
enum Container {
    NONE,
    GZIP,
    ZIP,
    TAR;

    private static final int TAR_HEADER = 512;
    private static final int SUM_START = 148;
    private static final int SUM_END = 156;

    static Container of(byte[] head) {
        if (startsWith(head, 0x1F, 0x8B, 8)) {
            return GZIP;
        }
        if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        return isTar(head) ? TAR : NONE;
    }

    /** Old tars have no other mark than the sum over their header, which no text has by chance. */
    private static boolean isTar(byte[] head) {
        if (head.length < TAR_HEADER || head[0] == 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < TAR_HEADER; i++) {
            sum += i >= SUM_START && i < SUM_END ? ' ' : head[i] & 0xFF;
        }
        return sum == octal(head);
    }

    private static int octal(byte[] head) {
        int value = 0;
        boolean any = false;
        for (int i = SUM_START; i < SUM_END; i++) {
            if (head[i] >= '0' && head[i] <= '7') {
                value = value * 8 + head[i] - '0';
                any = true;
            } else if (head[i] != ' ' || any) {
                break;
            }
        }
        return any ? value : -1;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
