package dev.lede.read.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a reader of the page doesn't see, or doesn't read: scripts, parts of forms, menus, hidden elements. */
final class Unread {
    private static final Set<String> TAGS = Set.of(
            "audio",
            "base",
            "button",
            "canvas",
            "datalist",
            "dialog",
            "embed",
            "head",
            "iframe",
            "input",
            "link",
            "map",
            "math",
            "menu",
            "meta",
            "meter",
            "nav",
            "noscript",
            "object",
            "option",
            "progress",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video");

    private static final Set<String> ROLES = Set.of(
            "alert",
            "alertdialog",
            "banner",
            "button",
            "complementary",
            "contentinfo",
            "dialog",
            "menu",
            "menubar",
            "navigation",
            "search",
            "tablist",
            "toolbar",
            "tooltip");

    private static final Pattern HIDDEN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private static final int LONGEST_STYLE = 1000;

    private Unread() {}

    static boolean is(Element element) {
        return TAGS.contains(element.normalName())
                || (element.attributesSize() > 0 && ROLES.contains(element.attr("role")));
    }

    /** Scripts may show it later; without one it isn't seen. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(style.substring(0, Math.min(LONGEST_STYLE, style.length())))
                        .find();
    }
}
