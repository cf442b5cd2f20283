package org.wellnessconnection.staff;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Language;

/**
 * Nobody works here yet: the start makes a link that works once, for a day, and lets its holder become the first
 * administrator. There is no default password. The link stands in the log, and in a file beside the data that only its
 * owner can read.
 */
@ApplicationScoped
public class FirstAdministrator {

    private static final System.Logger LOG = System.getLogger(FirstAdministrator.class.getName());
    private static final int BEFORE_READY = 900;

    private final OneTimeLinks links;
    private final String site;
    private final Path file;

    @Inject
    public FirstAdministrator(
            OneTimeLinks links,
            @ConfigProperty(name = "wellness.address") String site,
            @ConfigProperty(name = "wellness.data") String data) {
        this.links = links;
        this.site = site;
        this.file = Path.of(data, "first-administrator.txt");
    }

    void offer(@Observes @Priority(BEFORE_READY) Startup startup) {
        var secret = links.forTheFirst();
        if (secret.isEmpty()) {
            forget();
            return;
        }
        var link = StaffPages.link(site, StaffPages.FIRST_ADMINISTRATOR, Language.EN, secret.get());
        LOG.log(System.Logger.Level.INFO, "First administrator: " + link);
        write(link);
    }

    /** Somebody came: the file has nothing to offer any more. */
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.log(System.Logger.Level.WARNING, "cannot delete " + file + "; its link no longer works", stays);
        }
    }

    private void write(String link) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                var onlyOwner = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(onlyOwner));
            }
            Files.writeString(file, link + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }
}
