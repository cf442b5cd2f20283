package org.wellnessconnection;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rooms and the arrows of {@code src/docs/architecture.md}. Change both together, and say why. */
@AnalyzeClasses(packages = "org.wellnessconnection", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.wellnessconnection.";

    /** Which other rooms a room may enter, by their front door (the root package); kernel and platform are open to all. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("kernel", List.of()),
            Map.entry("platform", List.of()),
            Map.entry("audit", List.of()),
            Map.entry("search", List.of()),
            Map.entry("mail", List.of()),
            Map.entry("webhook", List.of()),
            Map.entry("media", List.of()),
            Map.entry("staff", List.of("mail")),
            Map.entry("content", List.of("search", "mail", "media")),
            Map.entry("story", List.of("search", "mail", "content")),
            Map.entry("schedule", List.of("search", "mail")),
            Map.entry("feedback", List.of("schedule")),
            Map.entry("delivery", List.of("search")),
            Map.entry("site", List.of("search")),
            Map.entry("desk", List.of()));

    @ArchTest
    static void everyRoomEntersOnlyTheRoomsItMayAndByTheirFrontDoor(JavaClasses classes) {
        assertThat(classes).as("classes were imported").isNotEmpty();
        ARROWS.forEach((room, others) -> {
            var allowed = Stream.of(
                            Stream.of(ROOT + room + ".."),
                            room.equals("kernel")
                                    ? Stream.<String>of()
                                    : Stream.of(ROOT + "kernel..", ROOT + "platform.."),
                            others.stream().map(other -> ROOT + other))
                    .flatMap(one -> one)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + room + "..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.wellnessconnection..").and(not(resideInAnyPackage(allowed))))
                    .because("room '" + room + "' may use kernel, platform and the front doors of " + others)
                    .allowEmptyShould(true)
                    .check(classes);
        });
    }

    @ArchTest
    static final ArchRule roomsFormNoCycle =
            slices().matching("org.wellnessconnection.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule kernelIsPlainJava = noClasses()
            .that()
            .resideInAPackage("..kernel..")
            .should()
            .dependOnClassesThat(
                    not(resideInAnyPackage("java..", "org.jspecify..", "org.wellnessconnection.kernel..")));

    @ArchTest
    static void insideARoomTheArrowsRunInwards(JavaClasses classes) {
        for (var room : ARROWS.keySet()) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + room)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOT + room + ".web..", ROOT + room + ".api..")
                    .because("web and api use the room, never the other way round")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule nobodyAsksTheSystemForTheTime = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the clock is injected, so that tests can move it");

    @ArchTest
    static final ArchRule nobodyLooksTheProviderOfJsonUpAgain = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")
            .because("SharedJson looks it up once; the static methods of Json do at every call");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule onlyUseCasesOpenTransactions = noClasses()
            .that()
            .areNotAnnotatedWith("org.wellnessconnection.platform.UseCase")
            .and()
            .doNotHaveSimpleName("UseCase")
            .should()
            .beAnnotatedWith("jakarta.transaction.Transactional");
}
