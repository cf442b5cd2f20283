package org.wellnessconnection.platform.secrets.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Properties;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.secrets.KeyFolder;

/**
 * {@code ./wellness keys rotate}: makes a new key in the folder of keys. A running server takes it up within a minute, seals
 * everything anew with it and deletes the old ones after a day.
 */
public final class RotateKeys {

    private RotateKeys() {}

    public static void main(String[] arguments) throws IOException {
        var texts = new Texts().in(language());
        var defaults = new Properties();
        try (var stream = RotateKeys.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            if (stream != null) {
                defaults.load(stream);
            }
        }
        if (arguments.length != 1 || !arguments[0].equals("rotate")) {
            System.err.println(texts.get("platform.keys-command.message.error.usage"));
            System.exit(2);
        }
        var folder = KeyFolder.of(
                setting("WELLNESS_KEYS", ""), setting("WELLNESS_DATA", defaults.getProperty("wellness.data")));
        try {
            var number = folder.rotate();
            System.out.println(
                    texts.of("platform.keys-command.message.info.made", Integer.toString(number), folder.path()));
        } catch (IOException broken) {
            System.err.println(texts.of(
                    "platform.keys-command.message.error.folder", folder.path(), String.valueOf(broken.getMessage())));
            System.exit(1);
        }
    }

    private static String setting(String name, String other) {
        return System.getenv().getOrDefault(name, other);
    }

    private static Language language() {
        var name = System.getenv().getOrDefault("LANG", "").toLowerCase(Locale.ROOT);
        return name.startsWith("fr") ? Language.FR : Language.EN;
    }
}
