package dev.lede.page;

/** A parameter that a form sends along unseen. */
public record HiddenField(String name, String value) {}
