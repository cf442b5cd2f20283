package org.wellnessconnection;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wellnessconnection.fixtures.DeclaredPages;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.Access;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.i18n.Texts;

/** Nothing is open by oversight: every page of the desk and every method of the API says who may use it. */
@AnalyzeClasses(packages = "org.wellnessconnection", importOptions = ImportOption.DoNotIncludeTests.class)
class AccessTest {

    private static final Path DESK = Path.of("src/main/webapp/desk");

    /** Open to people without an account; a longer list wants a reason. */
    private static final List<String> OPEN =
            List.of("desk/foreign-form", "staff/first-administrator", "staff/sign-in", "staff/welcome");

    @ArchTest
    static void everyViewOfTheDeskIsDeclaredAndEveryDeclaredPageHasAView(JavaClasses classes) {
        assertThat(views())
                .as("views below src/main/webapp/desk against the pages that beans of type DeskPages declare")
                .containsExactlyInAnyOrderElementsOf(
                        DeclaredPages.in(classes).stream().map(DeskPage::view).toList());
    }

    @ArchTest
    static void noTwoPagesShareAnAddress(JavaClasses classes) {
        for (var language : Language.values()) {
            assertThat(DeclaredPages.in(classes))
                    .extracting(page -> page.address(language))
                    .doesNotHaveDuplicates()
                    .allMatch(address -> address.matches("/(en/team|fr/equipe)(/[a-z0-9-]+)*"));
        }
    }

    @ArchTest
    static void onlyWhatLetsPeopleInIsOpenToEverybody(JavaClasses classes) {
        var open = DeclaredPages.in(classes).stream()
                .filter(page -> page.access().admits(new Actor.Visitor()))
                .map(DeskPage::view);

        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @ArchTest
    static void aProgramIsNeverAPersonAtTheDesk(JavaClasses classes) {
        var program = new Actor.Program("1", Set.of(Role.values()));

        assertThat(DeclaredPages.in(classes).stream().filter(page -> !(page.access() instanceof Access.Everybody)))
                .noneMatch(page -> page.access().admits(program));
    }

    @ArchTest
    static void whatTheMenuShowsHasItsTextInBothLanguages(JavaClasses classes) {
        var texts = new Texts();
        for (var language : Language.values()) {
            assertThat(DeclaredPages.in(classes).stream().filter(page -> page.menu() != Menu.NONE))
                    .allMatch(page -> texts.in(language).containsKey(page.label()));
        }
    }

    /** The delivery room is public as a whole: it reaches what is published only, as {@link ArchitectureTest} sees to. */
    @ArchTest
    static void everyMethodOfTheApiSaysWhoMayCallIt(JavaClasses classes) {
        assertThat(classes.stream()
                        .filter(type -> !type.getPackageName().startsWith("org.wellnessconnection.delivery"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(AccessTest::answersRequests))
                .allSatisfy(method -> assertThat(declares(method))
                        .as("%s: annotate it, or its class, with @RolesAllowed or @PermitAll", method.getFullName())
                        .isTrue());
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(one -> one.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod"));
    }

    private static boolean declares(JavaMethod method) {
        return Stream.of("jakarta.annotation.security.RolesAllowed", "jakarta.annotation.security.PermitAll")
                .anyMatch(name ->
                        method.isAnnotatedWith(name) || method.getOwner().isAnnotatedWith(name));
    }

    private static List<String> views() {
        try (var files = Files.walk(DESK)) {
            return files.map(file -> DESK.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml"))
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
