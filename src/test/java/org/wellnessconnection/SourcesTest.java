package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules that the compiler cannot see. Each message says how to mend it. */
class SourcesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path VIEWS = Path.of("src/main/webapp");

    @Test
    void everyPackageHasASignOnItsDoor() {
        var packages = new TreeSet<Path>();
        files(JAVA, ".java").forEach(file -> packages.add(file.getParent()));
        assertThat(packages)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .as("say in %s/package-info.java what lives there; mark it @NullMarked", folder)
                        .exists()
                        .content()
                        .contains("@NullMarked")
                        .contains("/**"));
    }

    @Test
    void noFileIsTooLargeToBeReadAtOnce() {
        assertThat(files(JAVA, ".java"))
                .allSatisfy(file -> assertThat(lines(file).size())
                        .as("%s: split it, 350 lines at most", file)
                        .isLessThanOrEqualTo(350));
    }

    @Test
    void migrationsAreNumberedNamedAndHoldOneStatementEach() {
        var name = Pattern.compile("V(\\d{4})__[a-z]+_[a-z0-9_]+\\.sql");
        var numbers = files(MIGRATIONS, ".sql").stream()
                .map(file -> {
                    var matcher = name.matcher(file.getFileName().toString());
                    assertThat(matcher.matches())
                            .as("%s: V0042__room_what_it_does.sql", file)
                            .isTrue();
                    var text = String.join("\n", lines(file));
                    assertThat(text)
                            .as("%s: begin with a comment that says why", file)
                            .startsWith("--");
                    assertThat(text.replaceAll("(?m)--.*$", "")
                                    .replaceAll("(?s)'[^']*'", "")
                                    .strip())
                            .as("%s: one statement per file, for MySQL commits each at once", file)
                            .matches("(?s)[^;]+;");
                    return matcher.group(1);
                })
                .toList();
        assertThat(numbers).as("numbers of migrations").doesNotHaveDuplicates();
    }

    @Test
    void viewsHoldNoInlineStyleScriptOrHandler() {
        var forbidden = Pattern.compile("\\sstyle=\"|\\son[a-z]+=\"|<style|javascript:");
        assertThat(files(VIEWS, ".xhtml"))
                .allSatisfy(file -> assertThat(lines(file))
                        .as("%s: put it into a stylesheet or a script file", file)
                        .noneMatch(line -> forbidden.matcher(line).find()));
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
