package org.wellnessconnection.content.type;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellnessconnection.content.type.TypeReader.Read;
import org.wellnessconnection.kernel.Language;

/** What only all type files together can tell: names and addresses used once, references to types that exist. */
final class TypeChecks {

    private final List<Read> types;
    private final List<FileProblem> problems;

    private TypeChecks(List<Read> types, List<FileProblem> problems) {
        this.types = types;
        this.problems = problems;
    }

    static void check(List<Read> types, List<FileProblem> problems) {
        var checks = new TypeChecks(types, problems);
        checks.filesAreNamedAfterTheirType();
        checks.namesStandOnce();
        for (var language : Language.values()) {
            checks.pathsStandOnce(language);
        }
        checks.referencesGoSomewhere();
        checks.thereIsOneGlossary();
    }

    private void filesAreNamedAfterTheirType() {
        for (var read : types) {
            var name = read.type().name();
            if (!read.path().endsWith("/" + name + ".yaml")) {
                wrong(read, "type", "file-name", name);
            }
        }
    }

    private void namesStandOnce() {
        var seen = new HashMap<String, Read>();
        for (var read : types) {
            var other = Optional.ofNullable(seen.putIfAbsent(read.type().name(), read));
            other.ifPresent(
                    first -> wrong(read, "type", "name-taken", read.type().name(), first.path()));
        }
    }

    private void pathsStandOnce(Language language) {
        var seen = new HashMap<String, Read>();
        for (var read : types) {
            read.type().path().map(both -> both.in(language)).ifPresent(segment -> {
                var first = seen.putIfAbsent(segment, read);
                if (first != null) {
                    wrong(read, "path", "path-taken", segment, first.path());
                } else if (ContentTypes.RESERVED.contains(segment)) {
                    wrong(read, "path", "path-reserved", segment);
                }
            });
        }
    }

    private void referencesGoSomewhere() {
        Set<String> names = types.stream().map(read -> read.type().name()).collect(Collectors.toSet());
        for (var read : types) {
            for (var field : read.type().fields()) {
                for (var to : field.to()) {
                    if (!names.contains(to)) {
                        var line = read.toLines().getOrDefault(field.name(), 1);
                        problems.add(FileProblem.at(
                                read.path(), line, "content.type.file.to-unknown", to, Members.listed(names)));
                    }
                }
            }
        }
    }

    private void thereIsOneGlossary() {
        var glossaries = types.stream()
                .filter(read -> read.type().glossary().isPresent())
                .toList();
        glossaries.stream()
                .skip(1)
                .forEach(read -> wrong(
                        read,
                        "glossary",
                        "glossary-taken",
                        glossaries.getFirst().path()));
    }

    private void wrong(Read read, String word, String key, Object... arguments) {
        problems.add(FileProblem.at(read.path(), read.line(word), "content.type.file." + key, arguments));
    }
}
