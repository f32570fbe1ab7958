package dev.lede.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML in the making, an element a line. Texts and attributes are escaped, and nothing is ever a CDATA section; what XML
 * has no form for is left out by {@link CleanText} before.
 *
 * <p>Attributes are names and values by turns.
 */
final class XmlText {
    /** What makes a document. */
    @FunctionalInterface
    interface Content {
        void to(XmlText xml) throws XMLStreamException;
    }

    private final XMLStreamWriter xml;
    private int depth;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @return UTF-8 */
    static byte[] bytes(Content content) {
        // Not straight to bytes: the JDK's writer would write each half of a pair as a reference of its own there.
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.to(new XmlText(xml));
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
        return text.toString().getBytes(UTF_8);
    }

    /** An element that holds others, until {@link #end}. */
    void start(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        write(attributes);
        depth++;
    }

    void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    void element(String name, String text, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        write(attributes);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        write(attributes);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
