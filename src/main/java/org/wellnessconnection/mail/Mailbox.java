package org.wellnessconnection.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The letters that {@link FolderCourier} has put into its folder, read again as mail programs read them. */
@ApplicationScoped
public class Mailbox {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final String ENDING = ".eml";

    private final MailSettings settings;
    private final Session session = Session.getInstance(new Properties());

    @Inject
    public Mailbox(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * A letter as it arrived.
     *
     * @param calendar the calendar message, empty where there is none
     */
    public record Arrived(
            String id, String to, String subject, Instant sent, String text, String html, String calendar) {

        @Override
        public String toString() {
            return "Arrived[" + id + "]";
        }
    }

    /** Whether there is a mailbox here at all. */
    public boolean isOpen() {
        return settings.hasMailbox();
    }

    /** Newest first, at most so many. */
    public List<Arrived> newest(int most) {
        if (!Files.isDirectory(settings.folder())) {
            return List.of();
        }
        try (var files = Files.list(settings.folder())) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .limit(most)
                    .map(this::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Optional<Arrived> letter(String id) {
        var file = settings.folder().resolve(id + ENDING);
        return ID.matcher(id).matches() && Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private Arrived read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(session, in);
            var to = (InternetAddress) message.getAllRecipients()[0];
            var name = file.getFileName().toString();
            return new Arrived(
                    name.substring(0, name.length() - ENDING.length()),
                    to.toUnicodeString(),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    message.getSentDate().toInstant(),
                    find(message, "text/plain"),
                    find(message, "text/html"),
                    find(message, "text/calendar"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (MessagingException broken) {
            throw new IllegalStateException("a letter in the folder cannot be read", broken);
        }
    }

    /** The first part of that type, wherever it is nested. */
    private static String find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var at = 0; at < parts.getCount(); at++) {
                var found = find(parts.getBodyPart(at), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
