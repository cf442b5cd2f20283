package org.wellnessconnection.delivery;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as text. Signs that XML cannot hold are left out, so that no entry can break the document around it. */
final class XmlText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter(8192);
    private final XMLStreamWriter xml;

    private XmlText() throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(text);
    }

    /** What writes the document's content. */
    interface Content {
        void writeTo(XmlText xml) throws XMLStreamException;
    }

    static String document(Content content) {
        try {
            var document = new XmlText();
            document.xml.writeStartDocument("UTF-8", "1.0");
            content.writeTo(document);
            document.xml.writeEndDocument();
            document.xml.close();
            return document.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a string takes every sign", impossible);
        }
    }

    /** An element with attributes (name, value, name, value…) and whatever {@code content} writes. */
    void element(String name, Content content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        content.writeTo(this);
        xml.writeEndElement();
    }

    void text(String name, String value, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private static String clean(String value) {
        return value.codePoints().allMatch(XmlText::isPossible)
                ? value
                : value.codePoints()
                        .filter(XmlText::isPossible)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** XML 1.0, production 2. */
    private static boolean isPossible(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
