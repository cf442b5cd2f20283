package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.platform.yaml.Yaml;

/** Which credentials there are, and which a format asks for, from {@code content/schedule/facilitators.yaml}. */
@ApplicationScoped
public class Qualifications {

    private static final String FILE = "schedule/facilitators.yaml";

    private final Map<String, Bilingual<String>> kinds;
    private final Map<String, Set<String>> formats;

    @Inject
    Qualifications(ScheduleFiles files) {
        if (!(files.read(FILE) instanceof Yaml.Mapping file)) {
            throw ScheduleFiles.broken(FILE, 1, "kinds and formats are expected");
        }
        this.kinds = kinds(file);
        this.formats = formats(file, kinds.keySet());
    }

    /** Kinds of credential with their names, in the order of the file. */
    public Map<String, Bilingual<String>> kinds() {
        return kinds;
    }

    /** Any of these lets somebody lead a session of this format. */
    public Set<String> forFormat(String format) {
        return formats.getOrDefault(format, kinds.keySet());
    }

    private static Map<String, Bilingual<String>> kinds(Yaml.Mapping file) {
        if (!(file.get("kinds").orElse(null) instanceof Yaml.Mapping named)) {
            throw ScheduleFiles.broken(FILE, file.line(), "kinds are missing");
        }
        var kinds = new LinkedHashMap<String, Bilingual<String>>();
        for (var member : named.members()) {
            if (!(member.value() instanceof Yaml.Mapping name)) {
                throw ScheduleFiles.broken(FILE, member.line(), "a kind has a name in both languages");
            }
            kinds.put(member.name(), ScheduleFiles.bilingual(FILE, name));
        }
        return Collections.unmodifiableMap(kinds);
    }

    private static Map<String, Set<String>> formats(Yaml.Mapping file, Set<String> known) {
        var formats = new LinkedHashMap<String, Set<String>>();
        if (file.get("formats").orElse(null) instanceof Yaml.Mapping named) {
            for (var member : named.members()) {
                formats.put(member.name(), kindsOf(member, known));
            }
        }
        return Map.copyOf(formats);
    }

    private static Set<String> kindsOf(Yaml.Member format, Set<String> known) {
        var kinds = new LinkedHashSet<String>();
        if (format.value() instanceof Yaml.Sequence list) {
            for (var item : list.items()) {
                var kind = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
                if (!known.contains(kind)) {
                    throw ScheduleFiles.broken(FILE, item.line(), "no such kind: " + kind);
                }
                kinds.add(kind);
            }
        }
        return Set.copyOf(kinds);
    }
}
