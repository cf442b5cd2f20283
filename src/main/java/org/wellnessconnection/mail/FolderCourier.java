package org.wellnessconnection.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;

/** Puts letters into a folder, one {@code .eml} each: where no mail server is set, nothing leaves the machine. */
final class FolderCourier implements Courier {

    private final Path folder;
    private final Envelope envelope;
    private final Session session = Session.getInstance(new Properties());

    FolderCourier(Path folder, Envelope envelope) {
        this.folder = folder;
        this.envelope = envelope;
    }

    /** The same letter again replaces its file. Ids begin with the time, so the files stand in their order. */
    @Override
    public void carry(String id, Letter letter) {
        var message = envelope.seal(session, id, letter);
        try {
            Files.createDirectories(folder);
            var beside = Files.createTempFile(folder, "new", ".tmp");
            try (var out = Files.newOutputStream(beside)) {
                message.writeTo(out);
            }
            Files.move(beside, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException broken) {
            throw new OutboxFailure(Trouble.PASSING, "the folder for mail cannot be written");
        }
    }
}
