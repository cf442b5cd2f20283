package org.wellnessconnection.platform.theme;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The mark of a theme. Written anew from shapes and numbers only, so nothing else in the file can reach a page. */
final class Logo {

    private static final Set<String> SHAPES =
            Set.of("g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "c[xy]|r[xy]?|[xy][12]?|d|points|width|height|transform|fill|fill-rule|opacity|stroke|stroke-width"
                    + "|stroke-linecap|stroke-linejoin");
    private static final Pattern VALUE = Pattern.compile("[#A-Za-z0-9 .,()-]+");
    private static final Pattern BOX = Pattern.compile("[0-9. -]+");

    private Logo() {}

    /** The mark as inline SVG, or an empty string with the problems told. */
    static String inline(String svg, Consumer<String> problems) {
        return write(svg, " aria-hidden=\"true\" focusable=\"false\"", "", problems);
    }

    /** The mark as a picture of its own, with the tokens that it reads. */
    static String picture(String svg, Tokens tokens, Consumer<String> problems) {
        return write(svg, " xmlns=\"http://www.w3.org/2000/svg\"", "<style>" + tokens.css() + "</style>", problems);
    }

    private static String write(String svg, String extra, String before, Consumer<String> problems) {
        try {
            var root = parse(svg);
            var box = root.getAttribute("viewBox");
            if (!root.getTagName().equals("svg") || !BOX.matcher(box).matches()) {
                problems.accept("logo.svg: the root must be <svg viewBox=\"0 0 40 40\">, with numbers");
                return "";
            }
            var text = new StringBuilder("<svg viewBox=\"" + box + "\"" + extra + ">" + before);
            children(root, text, problems);
            return text.append("</svg>").toString();
        } catch (SAXException | IOException broken) {
            problems.accept("logo.svg: not well-formed: " + broken.getMessage());
            return "";
        }
    }

    private static void children(Element parent, StringBuilder text, Consumer<String> problems) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                shape(element, text, problems);
            }
        }
    }

    private static void shape(Element element, StringBuilder text, Consumer<String> problems) {
        var name = element.getTagName();
        if (!SHAPES.contains(name)) {
            problems.accept("logo.svg: <" + name + "> is no shape; there are " + new java.util.TreeSet<>(SHAPES));
            return;
        }
        text.append('<').append(name);
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item(i);
            if (ATTRIBUTE.matcher(attribute.getNodeName()).matches()
                    && VALUE.matcher(attribute.getNodeValue()).matches()) {
                text.append(' ').append(attribute.getNodeName()).append("=\"");
                text.append(attribute.getNodeValue()).append('"');
            } else {
                problems.accept("logo.svg: " + attribute.getNodeName() + " of <" + name + "> is not allowed there");
            }
        }
        text.append('>');
        children(element, text, problems);
        text.append("</").append(name).append('>');
    }

    private static Element parse(String svg) throws SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every JDK parses XML", impossible);
        }
    }
}
