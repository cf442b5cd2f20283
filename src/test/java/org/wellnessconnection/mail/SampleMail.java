package org.wellnessconnection.mail;

import java.util.Optional;

/** Settings of a programme that sends mail. */
final class SampleMail {

    private SampleMail() {}

    static MailSettings settings(String host, int port) {
        return settings(host, port, Optional.empty());
    }

    static MailSettings settings(String host, int port, Optional<String> user) {
        return new MailSettings(
                Optional.of(host),
                port,
                "none",
                user,
                user,
                "groups@wellness.example.org",
                "Wellness Connection",
                "Connexion bien-être",
                "target/mail-test",
                "https://wellness.example.org");
    }
}
