package org.wellnessconnection.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.PublicPages;
import org.wellnessconnection.fixtures.Server;

/** Every public page is valid HTML in the eyes of the Nu HTML checker, and every link on it leads somewhere. */
class MarkupIT {

    @Test
    void everyPublicPageIsValid() throws Exception {
        var server = Server.shared();
        var complaints = new ArrayList<String>();

        var paths = PublicPages.of(server);
        for (var path : paths) {
            var body = server.get(path).body();
            var said =
                    new EmbeddedValidator().validate(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            if (!said.isBlank()) {
                complaints.add(path + ": " + said);
            }
        }

        assertThat(paths).as("pages found").hasSizeGreaterThan(100);
        assertThat(complaints).isEmpty();
    }
}
