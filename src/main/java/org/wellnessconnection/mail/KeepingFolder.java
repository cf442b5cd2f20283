package org.wellnessconnection.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.wellnessconnection.platform.jobs.Job;

/** Letters in the folder are deleted after three days: nothing about anybody is kept here for longer than elsewhere. */
@ApplicationScoped
public class KeepingFolder implements Job {

    static final Duration KEPT = Duration.ofHours(72);

    private final MailSettings settings;
    private final Clock clock;

    @Inject
    public KeepingFolder(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail.keeping-folder";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        if (!Files.isDirectory(settings.folder())) {
            return;
        }
        var old = clock.instant().minus(KEPT);
        try (var files = Files.newDirectoryStream(settings.folder(), "*.{eml,tmp}")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
