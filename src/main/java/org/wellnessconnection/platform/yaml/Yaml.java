package org.wellnessconnection.platform.yaml;

import java.util.List;
import java.util.Optional;

/** A value in a YAML file and the line it begins on, counted from 1. */
public sealed interface Yaml {

    int line();

    /** Members in the order of the file. A key that stands twice is here twice: who reads it says what is wrong. */
    record Mapping(List<Member> members, int line) implements Yaml {
        public Mapping {
            members = List.copyOf(members);
        }

        /** The value of the first member of this name. */
        public Optional<Yaml> get(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .findFirst();
        }
    }

    /** One {@code name: value}; the line is that of the name. */
    record Member(String name, int line, Yaml value) {}

    /** Items in the order of the file. */
    record Sequence(List<Yaml> items, int line) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A single value: the text as it was meant, and what it is by the core schema. */
    record Scalar(String text, Sort sort, int line) implements Yaml {}

    /** What a scalar is. Anything between quotation marks is a text. */
    enum Sort {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL
    }
}
