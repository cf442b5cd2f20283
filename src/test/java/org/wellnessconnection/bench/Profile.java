package org.wellnessconnection.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a server's processor time goes under a load, by JDK Flight Recorder's samples: each counts for the innermost frame
 * that is not the JDK's, so that work done in the JDK is charged to whoever asked for it. Taken in a run of its own, after
 * the figure, because recording costs time too.
 */
final class Profile {

    private static final int LINES = 9;
    private static final String NAME = "wellness-bench";

    /** The more particular names come first. */
    private static final Map<String, String> PARTS = parts();

    private Profile() {}

    /** The largest shares while a load runs, as one line. */
    static String during(long server, Runnable load) {
        try {
            var file = Files.createTempFile("wellness-bench", ".jfr");
            jcmd(server, "JFR.start", "name=" + NAME, "settings=profile");
            load.run();
            jcmd(server, "JFR.stop", "name=" + NAME, "filename=" + file);
            return of(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The largest shares of a recording that a server made of its own start; the file is gone afterwards. */
    static String of(Path recording) {
        try {
            var line = shares(recording);
            Files.delete(recording);
            return line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String shares(Path recording) throws IOException {
        var counts = new HashMap<String, Integer>();
        var samples = 0;
        try (var events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                var part = part(events.readEvent());
                if (part.isPresent()) {
                    counts.merge(part.get(), 1, Integer::sum);
                    samples++;
                }
            }
        }
        var all = samples;
        return samples + " samples: "
                + counts.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(LINES)
                        .map(part ->
                                String.format(Locale.ROOT, "%s %.0f %%", part.getKey(), 100.0 * part.getValue() / all))
                        .collect(joining(", "));
    }

    private static Optional<String> part(RecordedEvent event) {
        var stack = event.getStackTrace();
        if (!event.getEventType().getName().equals("jdk.ExecutionSample") || stack == null) {
            return Optional.empty();
        }
        return stack.getFrames().stream()
                .map(frame -> frame.getMethod().getType().getName())
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun."))
                .findFirst()
                .map(Profile::named);
    }

    private static String named(String type) {
        return PARTS.entrySet().stream()
                .filter(part -> type.startsWith(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> twoNames(type));
    }

    private static String twoNames(String type) {
        var names = type.split("\\.", 4);
        return names.length > 3 ? names[0] + '.' + names[1] + '.' + names[2] : type;
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("org.wellnessconnection.platform.http", "ours: finished answers and headers");
        parts.put("org.wellnessconnection.platform.persistence", "ours: persistence");
        parts.put("org.wellnessconnection.content", "ours: content");
        parts.put("org.wellnessconnection.search", "ours: search");
        parts.put("org.wellnessconnection.site", "ours: site");
        parts.put("org.wellnessconnection.delivery", "ours: delivery");
        parts.put("org.wellnessconnection", "ours: other rooms");
        parts.put("org.glassfish.grizzly", "network and HTTP parsing (Grizzly)");
        parts.put("org.apache.catalina", "servlet container (Catalina)");
        parts.put("com.sun.enterprise", "server (Payara)");
        parts.put("fish.payara", "server (Payara)");
        parts.put("org.glassfish.hk2.classmodel", "reading the archive's classes (HK2)");
        parts.put("org.glassfish.hk2.external", "reading the archive's classes (HK2)");
        parts.put("org.jvnet.hk2", "services of the server (HK2)");
        parts.put("com.hazelcast", "services of the server (Hazelcast)");
        parts.put("org.glassfish.jersey", "REST (Jersey)");
        parts.put("org.glassfish", "server (Payara)");
        parts.put("org.jboss.weld", "CDI (Weld)");
        parts.put("com.sun.faces", "pages (Faces)");
        parts.put("org.primefaces", "pages (PrimeFaces)");
        parts.put("com.sun.el", "expressions of pages (EL)");
        parts.put("org.eclipse.persistence", "persistence (EclipseLink)");
        parts.put("com.mysql", "database driver (Connector/J)");
        parts.put("org.h2", "database (H2)");
        parts.put("org.apache.lucene", "index (Lucene)");
        parts.put("com.github.benmanes.caffeine", "cache (Caffeine)");
        return parts;
    }

    private static void jcmd(long server, String... order) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString());
        command.add(Long.toString(server));
        command.addAll(List.of(order));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("jcmd said: " + said);
        }
    }
}
