package dev.lede.wording;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;

/** A message that is HTML of ours, with parts in it that aren't: those are escaped as any other. For the body of a page, not for attributes. */
public final class Markup implements Content {
    private final Message message;
    private final List<Object> parts;

    Markup(Message message, Object... parts) {
        this.message = message;
        this.parts = List.of(parts);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        for (Message.Piece piece : message.pieces()) {
            switch (piece) {
                case Message.Text text -> output.writeContent(text.text());
                case Message.Gap gap -> write(parts.get(gap.number()), output);
            }
        }
    }

    private static void write(Object part, TemplateOutput output) {
        if (part instanceof Content content) {
            output.writeUserContent(content);
        } else {
            output.writeUserContent(String.valueOf(part));
        }
    }
}
