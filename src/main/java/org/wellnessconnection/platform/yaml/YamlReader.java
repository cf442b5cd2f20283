package org.wellnessconnection.platform.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads one YAML document into a {@link Yaml} tree. Works on the parser's events, not on its nodes, because nodes cannot
 * tell an alias from a copy and nest as deeply as the file likes.
 */
public final class YamlReader {

    /** Deeper than any file of ours, shallower than a stack. */
    private static final int DEEPEST = 24;

    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

    private final Iterator<Event> events;

    private YamlReader(String text) {
        var settings = LoadSettings.builder().setCodePointLimit(4_000_000).build();
        events = new Parse(settings).parseString(text).iterator();
    }

    /** The document, or an empty mapping on line 1 where the file holds nothing but comments. */
    public static Yaml read(String text) throws YamlError {
        try {
            return new YamlReader(text).document();
        } catch (MarkedYamlEngineException broken) {
            var mark = broken.getProblemMark().or(broken::getContextMark);
            throw new YamlError(
                    mark.map(m -> m.getLine() + 1).orElse(1),
                    mark.map(m -> m.getColumn() + 1).orElse(1),
                    broken.getProblem());
        } catch (ReaderException broken) {
            var before = text.substring(0, Math.min(text.length(), Math.max(0, broken.getPosition())));
            var line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
            throw new YamlError(line, 1, "sign U+%04X is not allowed".formatted(broken.getCodePoint()));
        } catch (YamlEngineException broken) {
            throw new YamlError(1, 1, String.valueOf(broken.getMessage()));
        }
    }

    private Yaml document() throws YamlError {
        Optional<Yaml> root = Optional.empty();
        while (events.hasNext()) {
            var event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                case DocumentStart -> {
                    if (root.isPresent()) {
                        throw error(event, "only one document is allowed in a file");
                    }
                }
                default -> root = Optional.of(node(event, 0));
            }
        }
        return root.filter(tree -> !(tree instanceof Yaml.Scalar scalar && scalar.sort() == Yaml.Sort.NULL))
                .orElseGet(() -> new Yaml.Mapping(List.of(), 1));
    }

    private Yaml node(Event event, int depth) throws YamlError {
        if (depth > DEEPEST) {
            throw error(event, "nested too deeply");
        }
        refuseAnchorsAndTags(event);
        return switch (event.getEventId()) {
            case MappingStart -> mapping(event, depth);
            case SequenceStart -> sequence(event, depth);
            case Scalar -> scalar((ScalarEvent) event);
            default -> throw error(event, "unexpected " + event.getEventId());
        };
    }

    private Yaml mapping(Event start, int depth) throws YamlError {
        var members = new ArrayList<Yaml.Member>();
        for (var event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof Yaml.Scalar name)) {
                throw error(event, "a name must be a simple word");
            }
            members.add(new Yaml.Member(name.text(), name.line(), node(events.next(), depth + 1)));
        }
        return new Yaml.Mapping(members, line(start));
    }

    private Yaml sequence(Event start, int depth) throws YamlError {
        var items = new ArrayList<Yaml>();
        for (var event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Yaml.Sequence(items, line(start));
    }

    private static Yaml scalar(ScalarEvent event) {
        var tag = event.isPlain() ? RESOLVER.resolve(event.getValue(), true) : Tag.STR;
        return new Yaml.Scalar(event.getValue(), sort(tag), line(event));
    }

    private static Yaml.Sort sort(Tag tag) {
        if (tag.equals(Tag.INT)) {
            return Yaml.Sort.INTEGER;
        }
        if (tag.equals(Tag.FLOAT)) {
            return Yaml.Sort.DECIMAL;
        }
        if (tag.equals(Tag.BOOL)) {
            return Yaml.Sort.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? Yaml.Sort.NULL : Yaml.Sort.TEXT;
    }

    private static void refuseAnchorsAndTags(Event event) throws YamlError {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw error(event, "anchors (&) and aliases (*) are not allowed; put quotation marks around the text");
        }
        var tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent collection -> collection.getTag();
            default -> Optional.empty();
        };
        if (tag.isPresent()) {
            throw error(event, "tags (!) are not allowed; put quotation marks around the text");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static YamlError error(Event event, String problem) {
        return new YamlError(
                line(event),
                event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1),
                problem);
    }
}
