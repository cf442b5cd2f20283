package org.wellnessconnection.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wellnessconnection.fixtures.DatabaseUnderTest;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;
import org.wellnessconnection.fixtures.Team;
import org.wellnessconnection.fixtures.WebForm;
import org.wellnessconnection.kernel.Role;

/** Who is let in, how guessing is slowed, and that a session ends everywhere at once. */
class SigningInIT {

    private static final int GUESSES = 200;

    private static final List<Server> NODES = nodes();
    private static final Server FIRST = NODES.getFirst();
    private static final Server LAST = NODES.getLast();
    private static final Team TEAM = Team.of(FIRST);

    /** Two nodes of one installation where the database takes more than one. */
    private static List<Server> nodes() {
        var folder = Server.freshFolder();
        var database = DatabaseUnderTest.fresh(folder);
        var first = Server.start(folder, database, Map.of());
        return DatabaseUnderTest.isMySql()
                ? List.of(first, Server.start(Server.freshFolder(), database, Map.of()))
                : List.of(first);
    }

    @AfterAll
    static void stop() {
        NODES.forEach(Server::close);
    }

    @Test
    void deactivatingSomebodyEndsTheirSessionsAtOnceOnEveryNode() {
        var colleague = TEAM.with(Role.EDITOR);
        var elsewhere = colleague.signIn().at(LAST);
        assertThat(colleague.get("/en/team").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/fr/equipe").statusCode()).isEqualTo(200);
        var administrator = TEAM.administrator();

        administrator.send(administrator
                .form("/en/team/people/person?id=" + colleague.id(), "access")
                .and("deactivate", "deactivate"));

        assertThat(elsewhere.get("/fr/equipe").statusCode()).isEqualTo(401);
        assertThat(colleague.get("/en/team").statusCode()).isEqualTo(401);
        assertThat(colleague.tryToSignIn(Person.PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutEndsThisSessionOnEveryNodeAndNoOther() {
        var colleague = TEAM.with(Role.REVIEWER);
        var other = colleague.signIn();

        colleague.send(colleague.form("/en/team", "leave").and("sign-out", "sign-out"));

        assertThat(colleague.at(LAST).get("/en/team").statusCode()).isEqualTo(401);
        assertThat(other.at(LAST).get("/en/team").statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasSentWithoutASessionIsCarriedThroughSigningIn() {
        var colleague = TEAM.with(Role.TRANSLATOR);
        var form = colleague
                .form("/fr/equipe/compte", "about")
                .with("name", "Zoé « l’Éveillée » <Roy> & cie")
                .and("save", "save");

        var asked = colleague.withoutSession().send(form);
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(colleague.get("/fr/equipe/compte").body()).doesNotContain("Éveillée");
        var signIn = WebForm.of(asked.body(), "sign-in")
                .with("sign-in.email", colleague.email())
                .with("sign-in.password", Person.PASSWORD);
        var done = colleague.withoutSession().send(signIn, "/fr/equipe/compte");

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(colleague.form("/fr/equipe/compte", "about").value("name"))
                .isEqualTo("Zoé « l’Éveillée » <Roy> & cie");
    }

    /** Five mistakes are free; then each doubles the wait from two seconds on, whatever comes at the same moment. */
    @Test
    void manyWrongPasswordsAtOnceAreSlowedAndTheRightPersonGetsInLater() throws Exception {
        var colleague = TEAM.with(Role.MODERATOR);
        var begun = System.nanoTime();

        var answers = at(
                GUESSES,
                number -> new Person(number % 2 == 0 ? FIRST : LAST, "", colleague.email(), "")
                        .tryToSignIn("a wrong guess number " + number));

        var seconds = (System.nanoTime() - begun) / 1e9;
        var looked = answers.stream().filter(one -> one.statusCode() == 401).count();
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(401, 429);
        assertThat(looked).as("guesses that were looked at in %.1f s", seconds).isBetween(6L, 6 + doublings(seconds));
        assertThat(answers.stream().filter(one -> one.statusCode() == 429))
                .allMatch(one -> one.headers().firstValueAsLong("Retry-After").orElse(0) > 0);
        assertThat(colleague.get("/en/team").statusCode())
                .as("who is signed in stays so")
                .isEqualTo(200);

        var later = colleague.tryToSignIn(Person.PASSWORD);
        while (later.statusCode() == 429) {
            Thread.sleep(later.headers().firstValueAsLong("Retry-After").orElseThrow() * 1000);
            later = colleague.tryToSignIn(Person.PASSWORD);
        }
        assertThat(later.statusCode()).isEqualTo(303);
        assertThat(colleague.tryToSignIn("one more slip").statusCode())
                .as("the account starts anew")
                .isEqualTo(401);
        assertThat(colleague.tryToSignIn(Person.PASSWORD).statusCode()).isEqualTo(303);
    }

    /** How many waits of 2, 4, 8… seconds fit into that time. */
    private static long doublings(double seconds) {
        var count = 0L;
        for (var wait = 2.0; wait <= seconds; wait = wait * 2 + 2) {
            count++;
        }
        return count;
    }

    private interface Attempt {
        HttpResponse<String> make(int number);
    }

    private static List<HttpResponse<String>> at(int times, Attempt attempt) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = java.util.stream.IntStream.range(0, times)
                    .<Callable<HttpResponse<String>>>mapToObj(number -> () -> attempt.make(number))
                    .toList();
            var answers = new java.util.ArrayList<HttpResponse<String>>();
            for (var answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
