package org.wellnessconnection.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.DeclaredPages;
import org.wellnessconnection.fixtures.DeskTour;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.Access;
import org.wellnessconnection.platform.desk.DeskPage;

/**
 * Every page of the desk and every method of the management API, over HTTP, against everybody who might ask. What has to
 * come is derived from what pages and methods declare; nothing here lists them.
 */
class AccessMatrixIT {

    private static final Server SERVER = Server.shared();
    private static final Team TEAM = Team.of(SERVER);
    private static final DeskTour TOUR = new DeskTour(TEAM);
    private static final Map<Role, Person> PEOPLE =
            Stream.of(Role.values()).collect(Collectors.toMap(Function.identity(), TEAM::with));
    private static final Map<Role, String> TOKENS =
            Stream.of(Role.values()).collect(Collectors.toMap(Function.identity(), TEAM::token));

    @ParameterizedTest
    @EnumSource
    void pagesOpenToTheRolesTheyDeclareAndToNobodyElse(Language language) {
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var page : DeclaredPages.all()) {
            var path = TOUR.address(page, language);
            for (var role : Role.values()) {
                check(wrong, role + " " + path, PEOPLE.get(role).get(path).statusCode(), expected(page, role));
                asked++;
            }
            var visitor = Person.visitor(SERVER).get(path).statusCode();
            check(wrong, "visitor " + path, visitor, page.access() instanceof Access.Everybody ? 200 : 401);
        }
        assertThat(asked).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenIsNoKeyToTheDesk() {
        var token = TEAM.token(Role.ADMINISTRATOR);

        var answers = DeclaredPages.all().stream()
                .filter(page -> !(page.access() instanceof Access.Everybody))
                .map(page -> SERVER.get(page.address(Language.EN), "Authorization", "Bearer " + token)
                        .statusCode());

        assertThat(answers).isNotEmpty().containsOnly(401);
    }

    @Test
    void methodsAnswerTheRolesTheyDeclareAndNobodyElse() {
        var wrong = new ArrayList<String>();
        var calls = calls();
        for (var call : calls) {
            for (var role : Role.values()) {
                var status = call.send("Bearer " + TOKENS.get(role)).statusCode();
                var isAllowed = call.roles().contains(role.name()) || role == Role.ADMINISTRATOR;
                if (isAllowed ? status == 401 || status == 403 || status >= 500 : status != 403) {
                    wrong.add(role + " " + call + ": " + status);
                }
            }
        }
        assertThat(calls).hasSizeGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasNoTokenOrAWrongOneIsAskedForOne() {
        var wrong = new ArrayList<String>();
        for (var call : calls()) {
            for (var header : List.of("", "Bearer wct_nobody-ever-made-this-one", "Bearer ", "Basic YTpi")) {
                var answer = call.send(header);
                if (answer.statusCode() != 401
                        || answer.headers().firstValue("WWW-Authenticate").isEmpty()) {
                    wrong.add("'" + header + "' " + call + ": " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aSessionOfTheDeskOpensNothingInTheApi() {
        for (var call : calls()) {
            assertThat(TEAM.administrator().get(call.path()).statusCode())
                    .as(call.path())
                    .isIn(401, 405);
        }
    }

    @Test
    void aRevokedTokenIsNobodys() {
        var token = TEAM.token(Role.EDITOR);
        var entries = "/api/v1/manage/entries";
        assertThat(SERVER.get(entries, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(200);
        var administrator = TEAM.administrator();
        var list = administrator.get("/en/team/tokens").body();
        var newest = list.replaceFirst("(?s).*?\\?revoke=([0-9a-f-]+)#revoke.*", "$1");

        administrator.send(administrator
                .form("/en/team/tokens?revoke=" + newest, "revoking")
                .and("revoke-it", "revoke-it"));

        assertThat(SERVER.get(entries, "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(401);
    }

    /** The file of H2 belongs to the server alone, so the day is moved where a second program may reach the database. */
    @Test
    void aTokenWhoseDayHasPassedIsNobodys() throws SQLException {
        org.junit.jupiter.api.Assumptions.assumeTrue(DatabaseUnderTest.isMySql(), "needs a database to reach into");
        var token = TEAM.token(Role.SCHEDULER);
        var settings = SERVER.environment();
        try (var connection = DriverManager.getConnection(
                        settings.get("WELLNESS_DATABASE_URL"),
                        settings.get("WELLNESS_DATABASE_USER"),
                        settings.get("WELLNESS_DATABASE_PASSWORD"));
                var update =
                        connection.prepareStatement("UPDATE staff_token SET expires_at = ? WHERE token_hash = ?")) {
            update.setObject(1, java.time.LocalDateTime.of(2001, 1, 1, 0, 0));
            update.setString(2, new Secret(token).hash());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        for (var call : calls()) {
            assertThat(call.send("Bearer " + token).statusCode())
                    .as(call.toString())
                    .isEqualTo(401);
        }
    }

    private static int expected(DeskPage page, Role role) {
        if (page.view().equals("staff/sign-in")) {
            return 303;
        }
        return page.access().admits(PEOPLE_AS.apply(role)) ? 200 : 403;
    }

    private static final Function<Role, Actor> PEOPLE_AS =
            role -> new Actor.Staff("1", Map.of(role, org.wellnessconnection.kernel.Reach.EVERYTHING));

    private static void check(List<String> wrong, String what, int status, int expected) {
        if (status != expected) {
            wrong.add(what + ": " + status + " instead of " + expected);
        }
    }

    /** One method of the API with an address that leads somewhere; nothing is sent that it could act on. */
    private record Call(String method, String path, String body, Set<String> roles) {

        HttpResponse<String> send(String authorization) {
            var request = HttpRequest.newBuilder(SERVER.address(path))
                    .method(
                            method,
                            body.isEmpty()
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString("{}"));
            if (!body.isEmpty()) {
                request.header("Content-Type", body);
            }
            return authorization.isEmpty()
                    ? SERVER.send(request)
                    : SERVER.send(request, "Authorization", authorization);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static List<Call> calls() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.wellnessconnection")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method ->
                                verb(method).isPresent() && method.getFullName().contains(".api."))
                        .filter(method -> !method.getOwner().isAnnotatedWith(PermitAll.class))
                        .map(AccessMatrixIT::call)
                        .toList();
    }

    private static java.util.Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(one -> one.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(one -> one.getRawType().getSimpleName())
                .findFirst();
    }

    private static Call call(JavaMethod method) {
        var verb = verb(method).orElseThrow();
        var path = "/api/v1" + method.getOwner().getAnnotationOfType(Path.class).value()
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var type = method.tryGetAnnotationOfType(Consumes.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Consumes.class))
                .map(consumes -> consumes.value()[0])
                .orElse("application/json");
        return new Call(
                verb,
                path.replace("{id}", TOUR.entry())
                        .replace("{revision}", "none")
                        .replace("{name}", "coaching")
                        .replace("{credential}", "none"),
                Set.of("POST", "PUT").contains(verb) ? type : "",
                Set.of(method.getAnnotationOfType(RolesAllowed.class).value()));
    }
}
