package org.wellnessconnection.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.outbox.OutboxFailure;

class EnvelopeTest {

    private static final String ICS = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Réunion\r\nEND:VCALENDAR\r\n";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Session SESSION = Session.getInstance(new Properties());

    @Test
    void anInvitationHasTheShapeThatMailProgramsActOn() throws Exception {
        var message = read(letter("Zoé Roy", "Votre place", Optional.of(request())));

        assertThat(message.getContentType()).startsWith("multipart/mixed");
        var mixed = (MimeMultipart) message.getContent();
        var alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContentType()).startsWith("text/plain; charset=UTF-8");
        assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html; charset=UTF-8");
        var calendar = (MimeBodyPart) alternatives.getBodyPart(2);
        var type = new ContentType(calendar.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo("REQUEST");
        assertThat(type.getParameter("component")).isEqualTo("VEVENT");
        assertThat(calendar.getEncoding()).isEqualTo("base64");
        assertThat(calendar.getFileName()).isNull();
        var file = (MimeBodyPart) mixed.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(new ContentType(file.getContentType()).getBaseType()).isEqualTo("application/ics");
        assertThat(calendar.getInputStream().readAllBytes())
                .isEqualTo(file.getInputStream().readAllBytes())
                .isEqualTo(ICS.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLetterSaysWhoSendsItThatAProgramDidAndKeepsItsIdAtEveryAttempt() throws Exception {
        var message = read(letter("Zoé Roy", "Bonjour", Optional.empty()));

        assertThat(message.getHeader("Message-ID")).containsExactly("<id-1@wellness.example.org>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("fr-CA");
        assertThat(MimeUtility.decodeText(message.getHeader("From")[0]))
                .isEqualTo("Connexion bien-être <groups@wellness.example.org>");
        assertThat(message.getSentDate().toInstant()).isEqualTo(CLOCK.instant());
        assertThat(message.getContentType()).startsWith("multipart/alternative");
    }

    /** What people write into a field for their name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roy, Zoé; MD",
                "\"Zoé\" <zoe@evil.example>",
                "Zoé\r\nBcc: everybody@example.org",
                "Zoé\n\n<script>alert(1)</script>",
                "Zoé \u202egpj.exe",
                "Zoé\u0000\u0007\u2028Roy",
                "=?UTF-8?Q?Bcc?=",
                "👩‍⚕️ Zoé"
            })
    void aNameStaysANameInHeadersAndText(String name) throws Exception {
        var message = read(letter(name, "Pour " + name, Optional.empty()));

        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getRecipients(RecipientType.BCC)).isNull();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()[0].toString()).endsWith("<zoe@example.org>");
        assertThat(message.getSubject()).isEqualTo("Pour " + OneLine.of(name));
        var parts = (MimeMultipart) message.getContent();
        assertThat((String) parts.getBodyPart(1).getContent()).doesNotContain("<script>");
        assertThat((String) parts.getBodyPart(0).getContent())
                .doesNotContain("\u202e")
                .doesNotContain("\u0000");
    }

    @Property
    void oneLineIsOneLineWithoutControlSigns(@ForAll @StringLength(max = 400) String text) {
        var line = OneLine.of(text);

        assertThat(line.codePoints()).noneMatch(Character::isISOControl);
        assertThat(line).doesNotContain("\u2028", "\u202e", "\u2066").hasSizeLessThanOrEqualTo(401);
        assertThat(OneLine.of(line)).isEqualTo(line);
    }

    @Test
    void domainsWithAccentsAreSpelledForMailServers() throws Exception {
        var message = read(new Letter(
                new EmailAddress("Zoe+groups@Santé.example.ca"),
                Language.FR,
                "Bonjour",
                LetterBody.letter().paragraph("Bonjour").end()));

        assertThat(message.getAllRecipients()[0].toString()).isEqualTo("Zoe+groups@xn--sant-epa.example.ca");
    }

    @Test
    void anAddressThatNoServerTakesIsSaidWithoutTheAddress() {
        var letter = new Letter(
                new EmailAddress("zoé@example.ca"),
                Language.FR,
                "Bonjour",
                LetterBody.letter().end());

        assertThatThrownBy(() -> read(letter))
                .isInstanceOf(OutboxFailure.class)
                .hasMessageNotContaining("zo")
                .hasMessageNotContaining("example");
    }

    @Test
    void bothPartsSayTheSame() throws Exception {
        var message = read(new Letter(
                new EmailAddress("zoe@example.org"),
                Language.EN,
                "Hello",
                LetterBody.letter()
                        .heading("Your seat")
                        .paragraph("It is <yours> & nobody else’s.")
                        .button("Manage", URI.create("https://wellness.example.org/en/m/abc?x=1&y=2"))
                        .items(java.util.List.of("one", "two"))
                        .quote("line 1\nline 2")
                        .facts(java.util.List.of(new LetterBody.Fact("When", "Noon")))
                        .note("Why this came")
                        .end()));
        var parts = (MimeMultipart) message.getContent();

        assertThat((String) parts.getBodyPart(0).getContent()).isEqualToNormalizingNewlines("""
                        Your seat
                        ---------

                        It is <yours> & nobody else’s.

                        Manage:
                        https://wellness.example.org/en/m/abc?x=1&y=2

                        - one
                        - two

                        > line 1
                        > line 2

                        When: Noon

                        --\s
                        Why this came
                        """);
        assertThat((String) parts.getBodyPart(1).getContent())
                .contains("<html lang=\"en-CA\">", "It is &lt;yours&gt; &amp; nobody else’s.", "?x=1&amp;y=2\"")
                .doesNotContain("<img", "<script", "@import", "url(", "<link");
    }

    private static CalendarPart request() {
        return new CalendarPart(CalendarPart.Method.REQUEST, ICS);
    }

    private static Letter letter(String name, String subject, Optional<CalendarPart> calendar) {
        return new Letter(
                new EmailAddress("zoe@example.org"),
                Optional.of(name),
                Language.FR,
                subject,
                LetterBody.letter().paragraph("Bonjour " + name).end(),
                calendar);
    }

    /** As it arrives: written out and read again. */
    private static MimeMessage read(Letter letter) throws Exception {
        var out = new ByteArrayOutputStream();
        new Envelope(SampleMail.settings("", 0), CLOCK)
                .seal(SESSION, "id-1", letter)
                .writeTo(out);
        return new MimeMessage(SESSION, new ByteArrayInputStream(out.toByteArray()));
    }
}
