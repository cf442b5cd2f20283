package org.wellnessconnection.platform.markup;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown to safe HTML, the only factory of markup that may be printed unescaped. Two walls, always both: the renderer
 * escapes raw HTML and drops unsafe addresses, and the sanitizer then lets through only what is listed here.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    /** Nesting has a limit, because what reads the tree reads it by recursion. Deeper marks stay plain text. */
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(40)
            .maxInlineNesting(40)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    /** The renderer empties unsafe addresses; an empty one would lead to the page itself. */
    private static final AttributePolicy NOT_EMPTY = (element, attribute, value) -> value.isEmpty() ? null : value;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "blockquote",
                    "code",
                    "pre",
                    "br",
                    "hr",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowAttributes("href")
            .matching(NOT_EMPTY)
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .toFactory();

    private Markdown() {}

    /**
     * Safe HTML. Every link's destination passes through {@code address} first (entry links become addresses there); one
     * that ends up with another scheme than https, http, mailto or tel loses its link and keeps its words.
     */
    public static String html(String markdown, UnaryOperator<String> address) {
        var document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(address.apply(link.getDestination()));
                visitChildren(link);
            }
        });
        return POLICY.sanitize(HTML.render(document));
    }

    /** The words without any markup, for search and excerpts; one line per block. */
    public static String text(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new OnlyWords());
        return TEXT.render(document);
    }

    /** The destinations of all links, in order. */
    public static List<String> links(String markdown) {
        var found = new java.util.ArrayList<String>();
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(link.getDestination());
                visitChildren(link);
            }
        });
        return List.copyOf(found);
    }

    /** The renderer of texts would write out destinations and the signs of lists. */
    private static final class OnlyWords extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            dissolve(link);
        }

        @Override
        public void visit(Image picture) {
            dissolve(picture);
        }

        @Override
        public void visit(BulletList list) {
            dissolve(list);
        }

        @Override
        public void visit(OrderedList list) {
            dissolve(list);
        }

        @Override
        public void visit(ListItem item) {
            dissolve(item);
        }

        private void dissolve(Node wrapper) {
            visitChildren(wrapper);
            for (var child = wrapper.getFirstChild(); child != null; child = wrapper.getFirstChild()) {
                wrapper.insertBefore(child);
            }
            wrapper.unlink();
        }
    }

    /** The addresses of all pictures, in order. They are never shown: this is for telling so. */
    public static List<String> pictures(String markdown) {
        var found = new java.util.ArrayList<String>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image picture) {
                found.add(picture.getDestination());
            }
        });
        return List.copyOf(found);
    }
}
