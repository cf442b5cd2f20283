package org.wellnessconnection.platform.secrets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.wellnessconnection.platform.jobs.Job;

/**
 * Follows {@code ./wellness keys rotate}: takes a new key up, seals every column anew with it, and a day later, when every
 * node has seen it, deletes the keys before it. From then on names and addresses in older backups cannot be read by anybody.
 */
@ApplicationScoped
public class KeyRotation implements Job {

    /** Until every node seals with the new key: each reads its folder again with every turn it asks for. */
    static final Duration GRACE = Duration.ofDays(1);

    private static final Logger LOG = System.getLogger(KeyRotation.class.getName());

    private final KeyRing keys;
    private final KeyRegister register;
    private final Resealing resealing;
    private final Instance<SealedColumns> columns;
    private final Clock clock;

    @Inject
    public KeyRotation(
            KeyRing keys, KeyRegister register, Resealing resealing, Instance<SealedColumns> columns, Clock clock) {
        this.keys = keys;
        this.register = register;
        this.resealing = resealing;
        this.columns = columns;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platform.key-rotation";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        keys.reload();
        register.add(keys.fingerprints());
        if (keys.older().isEmpty()) {
            return;
        }
        for (var room : columns) {
            room.columns().forEach(this::reseal);
        }
        if (isSeenByAll()) {
            keys.older().forEach(this::retire);
            keys.reload();
        }
    }

    private void reseal(SealedColumn column) {
        var at = Optional.of("");
        while (at.isPresent()) {
            at = resealing.next(column, at.get());
        }
    }

    private boolean isSeenByAll() {
        try {
            return keys.folder().madeAt(keys.newest()).plus(GRACE).isBefore(clock.instant());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void retire(int number) {
        try {
            register.remove(KeyRing.name(number));
            keys.folder().delete(number);
            LOG.log(Level.INFO, "key {0} is deleted: nothing is sealed with it any more", number);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
