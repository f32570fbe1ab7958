package dev.lede.normalise;

/** What a mark may have been whose other bytes are lost. */
enum Reading {
    APOSTROPHE("’"),
    OPEN("“"),
    CLOSE("”"),
    OPEN_SINGLE("‘"),
    CLOSE_SINGLE("’"),
    EM_DASH("—"),
    EN_DASH("–"),
    BLANK("\u200a");

    static final Reading[] ALL = values();

    final String text;

    Reading(String text) {
        this.text = text;
    }
}
