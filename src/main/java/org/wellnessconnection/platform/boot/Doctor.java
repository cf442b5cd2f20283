package org.wellnessconnection.platform.boot;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.time.MachineZoneLaw;
import org.wellnessconnection.platform.time.ZoneLaw;

/**
 * {@code ./wellness doctor}: says what is wrong with a configuration before, or instead of, starting the server. Runs
 * without a container: reads the environment and the default settings, prints one sentence per problem and ends with
 * status 1 where there is any.
 */
public final class Doctor {

    private static final String MYSQL_SOURCE = "com.mysql.cj.jdbc.MysqlDataSource";

    private final Properties defaults = new Properties();
    private final Texts.In texts;
    private final List<String> problems = new ArrayList<>();

    private Doctor(Texts.In texts) throws IOException {
        this.texts = texts;
        try (var stream = Doctor.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            if (stream != null) {
                defaults.load(stream);
            }
        }
    }

    /** Arguments: {@code --port N}, and {@code --quick} to leave out what the start itself finds out anyway. */
    public static void main(String[] arguments) throws IOException {
        var words = List.of(arguments);
        var french = System.getenv()
                .getOrDefault("LANG", "")
                .toLowerCase(Locale.ROOT)
                .startsWith("fr");
        var doctor = new Doctor(new Texts().in(french ? Language.FR : Language.EN));
        var port = words.indexOf("--port");
        if (port >= 0 && port + 1 < words.size()) {
            doctor.port(words.get(port + 1));
        }
        doctor.dataFolder();
        if (!words.contains("--quick")
                || doctor.setting("wellness.database.url").startsWith("jdbc:mysql:")) {
            doctor.database();
        }
        doctor.zones();
        doctor.report(words.contains("--quick"));
    }

    private void port(String text) {
        var number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > 65_535) {
            problems.add(texts.of("platform.doctor.message.error.port-number", text));
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(number));
        } catch (IOException taken) {
            problems.add(texts.of("platform.doctor.message.error.port-taken", text));
        }
    }

    private void dataFolder() {
        var folder = Path.of(setting("wellness.data")).toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "probe", ".tmp"));
        } catch (IOException unwritable) {
            problems.add(texts.of("platform.doctor.message.error.folder", folder.toString()));
        }
    }

    private void database() {
        var url = setting("wellness.database.url");
        var source = setting("wellness.database.class");
        if (url.startsWith("jdbc:mysql:") != source.startsWith("com.mysql.")) {
            var given = "wellness.database.class=" + source;
            problems.add(
                    texts.of("platform.doctor.message.error.database-class", given, withoutQuery(url), MYSQL_SOURCE));
            return;
        }
        var login = new Properties();
        login.setProperty("user", setting("wellness.database.user"));
        login.setProperty("password", setting("wellness.database.password"));
        if (url.startsWith("jdbc:mysql:")) {
            login.setProperty("connectTimeout", "4000");
        }
        try (var connection = DriverManager.getConnection(url, login)) {
            if (!connection.isValid(4)) {
                problems.add(texts.of("platform.doctor.message.error.database", withoutQuery(url), ""));
            }
        } catch (SQLException unreachable) {
            var why = unreachable.getMessage() == null
                    ? ""
                    : unreachable.getMessage().lines().findFirst().orElse("");
            problems.add(texts.of("platform.doctor.message.error.database", withoutQuery(url), why));
        }
    }

    /** No reason not to start: times that changed since are computed again when newer rules are there. */
    private void zones() {
        var law = new MachineZoneLaw();
        if (law.isOutdated()) {
            System.err.println(texts.of("platform.doctor.message.warn.zones", law.version(), ZoneLaw.NEEDED));
        }
    }

    private void report(boolean quick) {
        problems.forEach(System.err::println);
        if (!problems.isEmpty()) {
            System.exit(1);
        }
        if (!quick) {
            System.out.println(texts.get("platform.doctor.message.info.well"));
        }
    }

    /** The environment wins over the default, under the name that MicroProfile Config gives a key there. */
    private String setting(String key) {
        var name = key.replaceAll("[^A-Za-z0-9]", "_");
        var environment = System.getenv();
        var value = environment.getOrDefault(name.toUpperCase(Locale.ROOT), environment.get(name));
        return value != null ? value : System.getProperty(key, defaults.getProperty(key, ""));
    }

    private static String withoutQuery(String url) {
        return url.replaceFirst("[?;].*$", "");
    }
}
