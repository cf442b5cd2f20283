package org.wellnessconnection.platform.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wellnessconnection.platform.boot.StartFailure;

/** Where themes hang: a folder of the operator's, or the one inside the archive. */
final class Wardrobe {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    private final Optional<Path> folder;

    Wardrobe(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * The theme's parts, checked.
     *
     * @throws StartFailure naming the theme, the place and everything that is wrong with it
     */
    ThemeParts take(String name) {
        var problems = new ArrayList<String>();
        if (!NAME.matcher(name).matches()) {
            throw new StartFailure("wellness.theme: \"" + name + "\" is no name of a theme: lower-case letters, digits"
                    + " and hyphens.");
        }
        if (read(name, "theme.yaml").isEmpty()) {
            throw new StartFailure("There is no theme \"" + name + "\" in " + place()
                    + ". A theme is a folder with theme.yaml, tokens.css, theme.css and logo.svg; wellness.theme says"
                    + " which one is worn.");
        }
        var tokens = Tokens.read(part(name, "tokens.css", problems), problems::add);
        var bridge = part(name, "theme.css", problems);
        if (Tokens.fetches(bridge)) {
            problems.add("theme.css: it would load something; a theme holds values only");
        }
        var svg = part(name, "logo.svg", problems);
        var logo = svg.isEmpty() ? "" : Logo.inline(svg, problems::add);
        var icon = svg.isEmpty() ? "" : Logo.picture(svg, tokens, problem -> {});
        refuse(name, problems);
        return new ThemeParts(name, tokens, bridge, logo, icon);
    }

    private void refuse(String name, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new StartFailure("The theme \"" + name + "\" in " + place() + " cannot be worn:\n  "
                    + String.join("\n  ", problems));
        }
    }

    private String part(String name, String file, List<String> problems) {
        var text = read(name, file);
        if (text.isEmpty()) {
            problems.add(file + ": missing");
        }
        return text.orElse("");
    }

    private Optional<String> read(String name, String file) {
        try {
            if (folder.isPresent()) {
                var path = folder.get().resolve(name).resolve(file);
                return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
            }
            return ofArchive("themes/" + name + "/" + file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file + " of theme " + name, unreadable);
        }
    }

    /** A text inside the archive. */
    static Optional<String> ofArchive(String path) throws IOException {
        try (InputStream stream = Wardrobe.class.getClassLoader().getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private String place() {
        return folder.map(path -> path.toAbsolutePath().toString()).orElse("the archive (wellness.themes is empty)");
    }
}
