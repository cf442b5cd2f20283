package org.wellnessconnection.platform.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Server;

/** The built product starts on the database that is configured, and on no other. */
class StartIT {

    @Test
    void theProductRunsOnTheDatabaseThatIsConfigured() throws IOException {
        var server = Server.shared();

        var log = Files.readString(server.log());

        assertThat(log).contains("wellness: database " + (DatabaseUnderTest.isMySql() ? "MySQL" : "H2"));
    }
}
