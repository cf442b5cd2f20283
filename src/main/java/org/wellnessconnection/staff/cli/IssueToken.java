package org.wellnessconnection.staff.cli;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.persistence.Ids;
import org.wellnessconnection.staff.Secret;

/**
 * {@code ./wellness token ROLE[,ROLE] [DAYS]}: makes a bearer token for the management API and prints it, once. Writes to
 * the configured database itself, so it works beside a running server on MySQL, and on H2's file while the server is
 * stopped. The audit trail hears of the token when it is used for the first time.
 */
public final class IssueToken {

    private static final int USUAL_DAYS = 90;
    private static final int MAX_DAYS = 366;
    private static final String PREFIX = "wct_";
    private static final String INSERT =
            "INSERT INTO staff_token (id, name, token_hash, roles, made_by, created_at, expires_at, announced)"
                    + " VALUES (?, ?, ?, ?, 'system:command-line', ?, ?, 0)";

    private final Texts.In texts;
    private final Properties defaults = new Properties();
    private final Clock clock = Clock.systemUTC();

    private IssueToken(Texts.In texts) throws IOException {
        this.texts = texts;
        try (var stream = IssueToken.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            if (stream != null) {
                defaults.load(stream);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        var command = new IssueToken(new Texts().in(language()));
        var roles = roles(arguments.length > 0 ? arguments[0] : "");
        var days = days(arguments.length > 1 ? arguments[1] : Integer.toString(USUAL_DAYS));
        if (roles.isEmpty() || days.isEmpty()) {
            System.err.println(command.texts.of("staff.token-command.message.error.usage", MAX_DAYS));
            System.exit(2);
        }
        command.issue(roles, days.get());
    }

    private void issue(Set<Role> roles, int days) {
        var secret = Secret.random(PREFIX);
        try (var connection = connect()) {
            insert(connection, secret, roles, days);
        } catch (SQLException broken) {
            var why = Optional.ofNullable(broken.getMessage()).orElse("");
            System.err.println(texts.of(
                    "staff.token-command.message.error.database",
                    why.lines().findFirst().orElse("")));
            System.exit(1);
        }
        System.out.println(secret.value());
    }

    private Connection connect() throws SQLException {
        var url = setting("wellness.database.url");
        var only = url.startsWith("jdbc:h2:file:") ? url + ";IFEXISTS=TRUE" : url;
        return DriverManager.getConnection(
                only, setting("wellness.database.user"), setting("wellness.database.password"));
    }

    private void insert(Connection connection, Secret secret, Set<Role> roles, int days) throws SQLException {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, Ids.next(clock));
            statement.setString(
                    2, texts.of("staff.token-command.name", now.toLocalDate().toString()));
            statement.setString(3, secret.hash());
            statement.setString(
                    4, String.join(",", roles.stream().map(Role::name).toList()));
            statement.setObject(5, now);
            statement.setObject(6, now.plus(Duration.ofDays(days)));
            statement.executeUpdate();
        }
    }

    /** The roles of a list with commas, in any case; none where one of them does not exist. */
    static Set<Role> roles(String list) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : list.split(",", -1)) {
            var name = word.strip().toUpperCase(Locale.ROOT);
            var role = List.of(Role.values()).stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            if (role.isEmpty()) {
                return Set.of();
            }
            roles.add(role.get());
        }
        return roles;
    }

    static Optional<Integer> days(String text) {
        return text.matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(text)).filter(days -> days >= 1 && days <= MAX_DAYS)
                : Optional.empty();
    }

    private static Language language() {
        var terminal = System.getenv().getOrDefault("LANG", "").toLowerCase(Locale.ROOT);
        return terminal.startsWith("fr") ? Language.FR : Language.EN;
    }

    /** The environment wins over the default, under the name that MicroProfile Config gives a key there. */
    private String setting(String key) {
        var name = key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getenv(name))
                .orElseGet(() -> System.getProperty(key, defaults.getProperty(key, "")));
    }
}
