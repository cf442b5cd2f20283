package org.wellnessconnection.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * What a Markdown text is made of, apart from its words.
 *
 * @param blocks headings with their levels, lists with their sizes, tables and paragraphs outside lists, in order
 * @param levels of the headings, in order
 * @param links where it leads, without repetition
 * @param foreign HTML and pictures, which no text of ours may hold
 */
record Structure(List<String> blocks, List<Integer> levels, TreeSet<String> links, List<String> foreign) {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static Structure of(String markdown) {
        var structure = new Structure(new ArrayList<>(), new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
        PARSER.parse(markdown).accept(structure.new Reading());
        return structure;
    }

    private final class Reading extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            blocks.add("h" + heading.getLevel());
            levels.add(heading.getLevel());
            visitChildren(heading);
        }

        @Override
        public void visit(BulletList list) {
            list("ul", list);
        }

        @Override
        public void visit(OrderedList list) {
            list("ol", list);
        }

        private void list(String name, ListBlock list) {
            var items = 0;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                items++;
            }
            blocks.add(name + " of " + items);
            visitChildren(list);
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (paragraph.getParent().getParent() == null) {
                blocks.add("p");
            }
            visitChildren(paragraph);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                blocks.add("table");
            }
            visitChildren(block);
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(HtmlBlock html) {
            foreign.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            foreign.add(html.getLiteral());
        }

        @Override
        public void visit(Image image) {
            foreign.add(image.getDestination());
        }
    }
}
