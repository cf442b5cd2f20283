package org.wellnessconnection.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;

/**
 * A letter as MIME. Text and HTML are alternatives; a calendar message is the third alternative, which Exchange and Gmail
 * act on, and comes once more as a file for programs that want one. The method stands in the object and in the type alike.
 */
final class Envelope {

    private static final String UTF_8 = "UTF-8";

    private final MailSettings settings;
    private final Clock clock;

    Envelope(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage seal(Session session, String id, Letter letter) {
        try {
            var message = new Numbered(session, "<" + id + "@" + host(settings.sender()) + ">");
            var subject = OneLine.of(letter.subject());
            message.setFrom(new InternetAddress(
                    ascii(settings.sender()), OneLine.of(settings.senderName(letter.language())), UTF_8));
            message.setRecipient(RecipientType.TO, reader(letter));
            message.setSubject(subject, UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setHeader("Content-Language", letter.language().tag());
            message.setContent(content(letter, subject));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException unfit) {
            throw new OutboxFailure(Trouble.FINAL, "the letter cannot be put into an envelope");
        }
    }

    /** Saving a message would give it another id at each attempt. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static MimeMultipart content(Letter letter, String subject) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(PlainText.of(letter.body(), letter.language()), UTF_8);
        var html = new MimeBodyPart();
        html.setText(HtmlText.of(letter.body(), subject, letter.language()), UTF_8, "html");
        var alternatives = new MimeMultipart("alternative", plain, html);
        if (letter.calendar().isEmpty()) {
            return alternatives;
        }
        var calendar = letter.calendar().get();
        alternatives.addBodyPart(
                base64(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method() + "; component=VEVENT"));
        var file = base64(calendar, "application/ics; name=invite.ics");
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName("invite.ics");
        var both = new MimeBodyPart();
        both.setContent(alternatives);
        return new MimeMultipart("mixed", both, file);
    }

    private static BodyPart base64(CalendarPart calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        var bytes = calendar.text().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress reader(Letter letter) throws UnsupportedEncodingException {
        var address = ascii(letter.to());
        if (!address.chars().allMatch(sign -> sign > ' ' && sign < 127)) {
            throw new OutboxFailure(Trouble.FINAL, "the address has signs that mail servers do not take");
        }
        var name = letter.name().map(OneLine::of).orElse("");
        return name.isEmpty() ? new InternetAddress(address, null, UTF_8) : new InternetAddress(address, name, UTF_8);
    }

    /** Domains with accents have a spelling without. */
    private static String ascii(EmailAddress address) {
        var at = address.value().lastIndexOf('@');
        return address.value().substring(0, at + 1) + host(address);
    }

    private static String host(EmailAddress address) {
        try {
            return IDN.toASCII(address.value().substring(address.value().lastIndexOf('@') + 1), IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noName) {
            throw new OutboxFailure(Trouble.FINAL, "the address has no possible domain");
        }
    }
}
