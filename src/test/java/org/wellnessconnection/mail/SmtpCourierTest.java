package org.wellnessconnection.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.outbox.OutboxFailure;
import org.wellnessconnection.platform.outbox.OutboxFailure.Trouble;

/** A conversation with a mail server, friendly and otherwise. */
class SmtpCourierTest {

    private static final Letter LETTER = new Letter(
            new EmailAddress("zoe.roy@example.org"),
            Language.FR,
            "Votre place est réservée",
            LetterBody.letter().paragraph("À bientôt").end());

    @Test
    void aLetterArrivesOnceAndForOneReader() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            courier(server.getSmtp().getPort(), Optional.empty()).carry("id-7", LETTER);

            assertThat(server.getReceivedMessages()).hasSize(1);
            var received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("Votre place est réservée");
            assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("zoe.roy@example.org");
            assertThat(received.getMessageID()).isEqualTo("<id-7@wellness.example.org>");
        } finally {
            server.stop();
        }
    }

    @Test
    void aWrongPasswordIsOurTroubleAndNotTheLetters() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            server.setUser("known@example.org", "known", "right");
            server.getManagers().getUserManager().setAuthRequired(true);

            var failure = failure(courier(server.getSmtp().getPort(), Optional.of("known")));

            assertThat(failure.trouble()).isEqualTo(Trouble.PASSING);
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "421 4.7.0 too many connections,BUSY,smtp 421",
        "452 4.5.3 slow down,BUSY,smtp 452",
        "451 4.3.0 zoe.roy@example.org greylisted,PASSING,smtp 451",
        "550 5.1.1 zoe.roy@example.org unknown,FINAL,smtp 550",
        "554 5.7.1 refused,FINAL,smtp 554"
    })
    void everyRefusalHasItsClassAndNamesNobody(String reply, Trouble trouble, String what) throws Exception {
        try (var server = new Grumpy(reply)) {
            var failure = failure(courier(server.port(), Optional.empty()));

            assertThat(failure.trouble()).isEqualTo(trouble);
            assertThat(failure.what()).isEqualTo(what);
            assertThat(failure).hasNoCause();
        }
    }

    @Test
    void aServerThatIsAwayIsPassingTrouble() throws Exception {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(failure(courier(port, Optional.empty())).trouble()).isEqualTo(Trouble.PASSING);
    }

    @Test
    void aLineThatBreaksAfterTheLetterLeavesUsUncertain() throws Exception {
        try (var server = new Grumpy("")) {
            assertThat(failure(courier(server.port(), Optional.empty())).trouble())
                    .isEqualTo(Trouble.UNCERTAIN);
        }
    }

    private static OutboxFailure failure(Courier courier) {
        return catchThrowableOfType(OutboxFailure.class, () -> courier.carry("id-1", LETTER));
    }

    private static Courier courier(int port, Optional<String> user) {
        var settings = SampleMail.settings("127.0.0.1", port, user);
        return new SmtpCourier(settings, new Envelope(settings, Clock.systemUTC()));
    }

    /** Takes the greeting and the sender, and answers the recipient with its reply; hangs up at the end of the letter. */
    private static final class Grumpy implements AutoCloseable {
        private final ServerSocket socket;
        private final String reply;

        Grumpy(String reply) throws IOException {
            this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            this.reply = reply;
            Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            try (var line = socket.accept();
                    var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
                var out = line.getOutputStream();
                out.write("220 grumpy\r\n".getBytes(StandardCharsets.UTF_8));
                for (var said = in.readLine(); said != null && !said.equals("."); said = in.readLine()) {
                    var answer = answer(said);
                    if (!answer.isEmpty()) {
                        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException hungUp) {
                // The courier has had enough.
            }
        }

        private String answer(String said) {
            if (said.startsWith("RCPT") && !reply.isEmpty()) {
                return reply;
            }
            return said.startsWith("DATA")
                    ? "354 go on"
                    : said.matches("(EHLO|HELO|MAIL|RCPT|RSET|QUIT).*") ? "250 fine" : "";
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
