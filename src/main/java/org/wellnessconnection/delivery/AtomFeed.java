package org.wellnessconnection.delivery;

import javax.xml.stream.XMLStreamException;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {

    private AtomFeed() {}

    static String of(Feed feed) {
        return XmlText.document(xml -> xml.element(
                "feed",
                inside -> content(feed, inside),
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                feed.language().tag()));
    }

    private static void content(Feed feed, XmlText xml) throws XMLStreamException {
        xml.text("id", feed.address());
        xml.text("title", feed.title());
        xml.text("subtitle", feed.description());
        xml.text("updated", feed.updated().toString());
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.address());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
        xml.element("author", author -> author.text("name", feed.author()));
        for (var item : feed.items()) {
            xml.element("entry", entry -> entry(item, entry));
        }
    }

    private static void entry(Feed.Item item, XmlText xml) throws XMLStreamException {
        xml.text("id", item.id());
        xml.text("title", item.title());
        xml.text("published", item.published().toString());
        xml.text("updated", item.modified().toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.page());
        if (item.summary().isPresent()) {
            xml.text("summary", item.summary().get());
        }
        if (item.html().isPresent()) {
            xml.text("content", item.html().get(), "type", "html");
        }
    }
}
