package org.wellnessconnection.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.mail.MailSettings.Protection;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;

/** Gives letters to the mail server, one connection each. Words of the server are not kept: they may name the reader. */
final class SmtpCourier implements Courier {

    private static final Pattern REPLY = Pattern.compile("^\\s*([45]\\d\\d)[ -]");
    private static final String PATIENCE = "20000";

    private final MailSettings settings;
    private final Envelope envelope;
    private final Session session;
    private final String protocol;

    SmtpCourier(MailSettings settings, Envelope envelope) {
        this.settings = settings;
        this.envelope = envelope;
        this.protocol = settings.protection() == Protection.TLS ? "smtps" : "smtp";
        this.session = Session.getInstance(properties());
    }

    private Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", PATIENCE);
        properties.setProperty(prefix + "timeout", PATIENCE);
        properties.setProperty(prefix + "writetimeout", PATIENCE);
        properties.setProperty(prefix + "auth", Boolean.toString(settings.user().isPresent()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        var starts = Boolean.toString(settings.protection() == Protection.STARTTLS);
        properties.setProperty(prefix + "starttls.enable", starts);
        properties.setProperty(prefix + "starttls.required", starts);
        return properties;
    }

    @Override
    public void carry(String id, Letter letter) {
        var message = envelope.seal(session, id, letter);
        var begun = false;
        try (var transport = session.getTransport(protocol)) {
            connect(transport);
            begun = true;
            transport.sendMessage(message, message.getAllRecipients());
        } catch (AuthenticationFailedException refused) {
            throw new OutboxFailure(Trouble.PASSING, "the mail server does not accept our user and password");
        } catch (MessagingException failed) {
            throw failure(failed, begun);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        transport.connect(
                settings.host().orElseThrow(),
                settings.port(),
                settings.user().orElse(null),
                settings.user().isPresent() ? settings.password() : null);
    }

    /** By the server's code, wherever in the chain of causes it stands. */
    private static OutboxFailure failure(MessagingException failed, boolean begun) {
        for (@Nullable Exception cause = failed; cause != null; cause = next(cause)) {
            var reply = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (reply.find()) {
                return new OutboxFailure(trouble(reply.group(1)), "smtp " + reply.group(1));
            }
        }
        return begun
                ? new OutboxFailure(Trouble.UNCERTAIN, "the connection to the mail server broke")
                : new OutboxFailure(Trouble.PASSING, "the mail server cannot be reached");
    }

    private static @Nullable Exception next(Exception failed) {
        return failed instanceof MessagingException more ? more.getNextException() : null;
    }

    /** RFC 5321, 4.2: 421 and 452 ask for a pause, other 4xx pass, 5xx stay; 530 to 538 are about us, not the letter. */
    private static Trouble trouble(String code) {
        return switch (code) {
            case "421", "452" -> Trouble.BUSY;
            case "530", "534", "535", "538" -> Trouble.PASSING;
            default -> code.startsWith("4") ? Trouble.PASSING : Trouble.FINAL;
        };
    }
}
