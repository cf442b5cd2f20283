package org.wellnessconnection.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.boot.StartFailure;

/** Who sends, and through which server. */
@ApplicationScoped
public class MailSettings {

    /** How the connection to the mail server is protected. */
    enum Protection {
        NONE,
        STARTTLS,
        TLS
    }

    private final Optional<String> host;
    private final int port;
    private final Protection protection;
    private final Optional<String> user;
    private final Optional<String> password;
    private final EmailAddress sender;
    private final String senderEn;
    private final String senderFr;
    private final Path folder;
    private final boolean atHome;

    @Inject
    public MailSettings(
            @ConfigProperty(name = "wellness.mail.host") Optional<String> host,
            @ConfigProperty(name = "wellness.mail.port") int port,
            @ConfigProperty(name = "wellness.mail.protection") String protection,
            @ConfigProperty(name = "wellness.mail.user") Optional<String> user,
            @ConfigProperty(name = "wellness.mail.password") Optional<String> password,
            @ConfigProperty(name = "wellness.mail.sender") String sender,
            @ConfigProperty(name = "wellness.mail.sender-name-en") String senderEn,
            @ConfigProperty(name = "wellness.mail.sender-name-fr") String senderFr,
            @ConfigProperty(name = "wellness.data") String data,
            @ConfigProperty(name = "wellness.address") String address) {
        this.host = host.filter(text -> !text.isBlank());
        this.port = port;
        this.protection = protection(protection);
        this.user = user.filter(text -> !text.isBlank());
        this.password = password;
        this.sender = EmailAddress.parse(sender)
                .orElseThrow(() -> new StartFailure("wellness.mail.sender is not an e-mail address: " + sender));
        this.senderEn = senderEn;
        this.senderFr = senderFr;
        this.folder = Path.of(data).resolve("mail");
        this.atHome = address.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    private static Protection protection(String word) {
        return switch (word) {
            case "none" -> Protection.NONE;
            case "starttls" -> Protection.STARTTLS;
            case "tls" -> Protection.TLS;
            default -> throw new StartFailure("wellness.mail.protection is none, starttls or tls, not: " + word);
        };
    }

    /** The mail server, or nothing: then letters are files in {@link #folder}. */
    Optional<String> host() {
        return host;
    }

    int port() {
        return port;
    }

    Protection protection() {
        return protection;
    }

    Optional<String> user() {
        return user;
    }

    String password() {
        return password.orElse("");
    }

    /** From whom letters come, and who organises what is in their calendars: one mailbox that people may answer. */
    public EmailAddress sender() {
        return sender;
    }

    /** The programme's name, as letters and calendars show it. */
    public String senderName(Language language) {
        return language == Language.EN ? senderEn : senderFr;
    }

    Path folder() {
        return folder;
    }

    /** Whether this is somebody's own machine, where letters in a folder may be looked at by whoever sits there. */
    boolean hasMailbox() {
        return host.isEmpty() && atHome;
    }
}
