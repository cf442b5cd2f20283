package org.wellnessconnection.content.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.search.IndexedField.Weight;
import org.wellnessconnection.search.PublishedType.Kind;

/** One field of a content type. The kinds differ in the shape of their value and in what limits it. */
public sealed interface Field {

    /** What all kinds have. */
    Traits traits();

    Kind kind();

    default String name() {
        return traits().name();
    }

    default Bilingual<String> label() {
        return traits().label();
    }

    /** A sentence beside the input; empty texts where there is none. */
    default Bilingual<String> help() {
        return traits().help();
    }

    default boolean localized() {
        return traits().localized();
    }

    default boolean required() {
        return traits().required();
    }

    /** Whether the value of this field stands in that part of an entry. */
    default boolean isIn(Part part) {
        return localized() == (part != Part.SHARED);
    }

    /** The labels of the options by their keys, in the order of the file; empty for kinds without options. */
    default SequencedMap<String, Bilingual<String>> options() {
        return new LinkedHashMap<>();
    }

    /** The types that may be referred to; empty for kinds that refer to nothing. */
    default List<String> to() {
        return List.of();
    }

    /** The word of the files for this kind: {@code text}, {@code references}. */
    default String kindName() {
        return kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * What all kinds have.
     *
     * @param weight how much a word found here counts in search; nothing where it is not searched
     * @param facet whether its values are counted
     * @param sortable whether lists can be ordered by it
     * @param voice whether it is somebody's own words, shown and translated as such
     */
    record Traits(
            String name,
            Bilingual<String> label,
            Bilingual<String> help,
            boolean localized,
            boolean required,
            Optional<Weight> weight,
            boolean facet,
            boolean sortable,
            boolean voice) {}

    /** From so many to so many, both included: signs of a text, items of a list, or the number itself. */
    record Limits(long min, long max) {
        public boolean allow(long size) {
            return size >= min && size <= max;
        }
    }

    /** One line of text, counted in code points. */
    record Text(Traits traits, Limits limits, Optional<Pattern> pattern) implements Field {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /** Markdown, counted in code points of its source. */
    record Markdown(Traits traits, Limits limits) implements Field {
        @Override
        public Kind kind() {
            return Kind.MARKDOWN;
        }
    }

    /** The key of one option. */
    record Choice(Traits traits, SequencedMap<String, Bilingual<String>> options) implements Field {
        public Choice {
            options = inOrder(options);
        }

        @Override
        public Kind kind() {
            return Kind.CHOICE;
        }
    }

    /** The keys of several options, each once, in the order of the file. */
    record Choices(Traits traits, Limits limits, SequencedMap<String, Bilingual<String>> options) implements Field {
        public Choices {
            options = inOrder(options);
        }

        @Override
        public Kind kind() {
            return Kind.CHOICES;
        }
    }

    /** Several short lines of text in an order of their own. */
    record Items(Traits traits, Limits limits) implements Field {
        /** Longest item, in code points. */
        public static final int LONGEST = 200;

        @Override
        public Kind kind() {
            return Kind.LIST;
        }
    }

    /** Yes or no. */
    record Flag(Traits traits) implements Field {
        @Override
        public Kind kind() {
            return Kind.BOOLEAN;
        }
    }

    /** A whole number. */
    record Whole(Traits traits, Limits limits) implements Field {
        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /** A day of the calendar, without a time zone: {@code 2026-11-22}. */
    record Day(Traits traits) implements Field {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }
    }

    /** A web address, https or http. */
    record Url(Traits traits) implements Field {
        @Override
        public Kind kind() {
            return Kind.URL;
        }
    }

    /** An e-mail address. */
    record Email(Traits traits) implements Field {
        @Override
        public Kind kind() {
            return Kind.EMAIL;
        }
    }

    /** A phone number as it is printed, three digits included. */
    record Phone(Traits traits) implements Field {
        @Override
        public Kind kind() {
            return Kind.PHONE;
        }
    }

    /** Another entry, {@code type/key}. */
    record Reference(Traits traits, List<String> to) implements Field {
        public Reference {
            to = List.copyOf(to);
        }

        @Override
        public Kind kind() {
            return Kind.REFERENCE;
        }
    }

    /** Other entries, {@code type/key}, each once, in an order of their own. */
    record References(Traits traits, Limits limits, List<String> to) implements Field {
        public References {
            to = List.copyOf(to);
        }

        @Override
        public Kind kind() {
            return Kind.REFERENCES;
        }
    }

    /** The key of a picture or document. */
    record Media(Traits traits) implements Field {
        @Override
        public Kind kind() {
            return Kind.MEDIA;
        }
    }

    private static SequencedMap<String, Bilingual<String>> inOrder(Map<String, Bilingual<String>> options) {
        return java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(options));
    }
}
