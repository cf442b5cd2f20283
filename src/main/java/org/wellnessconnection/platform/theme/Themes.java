package org.wellnessconnection.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The theme that the site wears, put together once at start. */
@ApplicationScoped
public class Themes {

    static final String SITE = "site.css";
    static final String DESK = "desk.css";
    static final String ICON = "icon.svg";

    private final Theme worn;
    private final Map<String, String> files;

    @Inject
    public Themes(
            @ConfigProperty(name = "wellness.theme") String name,
            @ConfigProperty(name = "wellness.themes") Optional<String> folder) {
        var parts = new Wardrobe(folder.filter(path -> !path.isBlank()).map(Path::of)).take(name);
        // Tokens come last: they overrule the defaults that the base holds for sizes and corners.
        var worn = parts.tokens().css();
        this.files = Map.of(
                SITE, Stylesheet.smaller(part("base") + part("site") + worn),
                DESK, Stylesheet.smaller(part("base") + part("desk") + worn + parts.bridge()),
                ICON, parts.icon());
        var folderAddress = "/theme/" + hash() + "/";
        this.worn = new Theme(
                parts.name(),
                folderAddress + SITE,
                folderAddress + DESK,
                folderAddress + ICON,
                parts.logo(),
                parts.tokens().value(parts.tokens().light(), "bg"),
                parts.tokens().value(parts.tokens().dark(), "bg"));
    }

    public Theme worn() {
        return worn;
    }

    /** The text of {@code site.css}, {@code desk.css} or {@code icon.svg}. */
    Optional<String> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Reads the theme before the first visitor comes, so that a broken one stops the start. */
    void atStart(@Observes Startup startup) {
        System.getLogger(Themes.class.getName()).log(System.Logger.Level.INFO, "wellness: theme " + worn.name());
    }

    private static String part(String name) {
        try {
            return Wardrobe.ofArchive("style/" + name + ".css").orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read style/" + name + ".css", broken);
        }
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(file -> digest.update(file.getValue().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
