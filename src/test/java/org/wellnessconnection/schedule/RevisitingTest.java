package org.wellnessconnection.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.NotFound;

/** Coming back without an account and with one: everything of one address behind one mailed link. */
class RevisitingTest {

    private static final Preferences FRENCH = new Preferences(Language.FR, CanadianZone.HALIFAX, CalendarEntry.FULL);

    private final ScheduleRoom room = new ScheduleRoom();
    private final String first = room.session("2027-02-03", 1);
    private final String second = room.session("2027-02-10", 5);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void showsAllThatAnAddressHasAndNothingOfOthers() {
        room.reserve(first, "Robin");
        room.reserve(first, "Ada");
        room.reserve(second, "Ada");

        var mine = look(askFor("Ada"));

        assertThat(mine.reservations())
                .extracting(one -> one.session().id(), Revisiting.One::state, Revisiting.One::rank)
                .containsExactly(tuple(first, ReservationState.WAITING, 1), tuple(second, ReservationState.SEATED, 0));
        assertThat(mine.preferences()).isEmpty();
    }

    @Test
    void anUnknownAddressGetsNoLetterAndAKnownOneOnlyOneAnHour() {
        room.reserve(second, "Ada");

        ask("Nobody");
        ask("Ada");
        ask("Ada");

        assertThat(letters()).hasSize(1);
        room.now(ScheduleRoom.FIRST_DAY.plus(Duration.ofHours(1)));
        ask("Ada");
        assertThat(letters()).hasSize(2);
    }

    @Test
    void aSpellingOfTheSameAddressIsTheSamePerson() {
        room.reserve(second, "Ada");

        room.with(cases -> cases.revisiting().sendLink(new EmailAddress("ADA@Example.CA"), Language.EN));

        assertThat(letters()).hasSize(1);
    }

    @Test
    void opensTheOwnReservationsAndNoOther() {
        room.reserve(second, "Robin");
        room.reserve(second, "Ada");
        var token = askFor("Ada");
        var foreign = look(askFor("Robin")).reservations().getFirst().id();
        var own = look(token).reservations().getFirst().id();

        var link = room.in(cases -> cases.revisiting().open(token, own, Language.FR));

        var opened = room.kept(link.substring(link.lastIndexOf('/') + 1));
        assertThat(opened.name()).isEqualTo("Ada");
        assertThatThrownBy(() -> room.in(cases -> cases.revisiting().open(token, foreign, Language.FR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkEndsAfterADay() {
        room.reserve(second, "Ada");
        var token = askFor("Ada");

        room.now(ScheduleRoom.FIRST_DAY.plus(PersonLink.GOOD).minusMillis(1));
        assertThat(look(token).reservations()).hasSize(1);
        room.now(ScheduleRoom.FIRST_DAY.plus(PersonLink.GOOD));

        assertThatThrownBy(() -> look(token)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "'; DROP TABLE schedule_account; --"})
    void tokensThatAreNoneOpenNothing(String token) {
        assertThatThrownBy(() -> look(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void aManageLinkIsNoKeyToEverything() {
        var manage = room.reserve(second, "Ada");

        assertThatThrownBy(() -> look(manage)).isInstanceOf(NotFound.class);
        var token = askFor("Ada");
        assertThatThrownBy(() -> room.kept(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void preferencesReachWhatIsReservedAndWhatWillBe() {
        room.reserve(second, "Ada");
        var token = askFor("Ada");

        room.with(cases -> cases.revisiting().keep(token, FRENCH));
        room.with(cases -> cases.revisiting().keep(token, FRENCH));

        assertThat(look(token).preferences()).contains(FRENCH);
        var kept = room.kept(room.link(second, "Ada"));
        assertThat(kept.language()).isEqualTo(Language.FR);
        assertThat(kept.entry()).isEqualTo(CalendarEntry.FULL);
        assertThat(room.letters()).containsEntry("reservation.changed", 1L);
        room.reserve(first, "Ada");
        assertThat(room.kept(room.link(first, "Ada")).entry()).isEqualTo(CalendarEntry.FULL);
    }

    @Test
    void anAccountOpensWhenNothingIsReservedAnyMore() {
        room.reserve(second, "Ada");
        var token = askFor("Ada");
        room.with(cases -> cases.revisiting().keep(token, FRENCH));
        room.now(ScheduleRoom.FIRST_DAY.plus(Duration.ofDays(100)));

        var mine = look(askFor("Ada"));

        assertThat(mine.reservations()).isEmpty();
        assertThat(mine.preferences()).contains(FRENCH);
    }

    @Test
    void deletingFreesSeatsForWhoWaitsAndLeavesNothing() {
        room.reserve(first, "Ada");
        var waiting = room.reserve(first, "Robin");
        room.reserve(second, "Ada");
        var token = askFor("Ada");
        room.with(cases -> cases.revisiting().keep(token, FRENCH));

        room.with(cases -> cases.revisiting().forgetMe(token));

        assertThat(room.kept(waiting).state()).isEqualTo(ReservationState.OFFERED);
        assertThat(room.isSound(first)).isTrue();
        assertThat(room.isSound(second)).isTrue();
        assertThat(room.look(second).seatsTaken()).isZero();
        assertThatThrownBy(() -> look(token)).isInstanceOf(NotFound.class);
        assertThat(rows("schedule_account")).isZero();
        assertThat(rows("schedule_person_link")).isZero();
        assertThat(rows("schedule_guest")).as("Robin's").isEqualTo(1);
    }

    @Test
    void whatIsOldIsForgottenByItself() {
        room.reserve(second, "Ada");
        var token = askFor("Ada");
        room.with(cases -> cases.revisiting().keep(token, FRENCH));

        room.now(ScheduleRoom.FIRST_DAY.plus(Duration.ofDays(2)));
        room.with(cases -> cases.revisiting().forgetOld());
        assertThat(rows("schedule_person_link")).isZero();
        assertThat(rows("schedule_account")).isEqualTo(1);

        room.now(ScheduleRoom.FIRST_DAY.plus(Duration.ofDays(400)));
        room.with(cases -> cases.revisiting().forgetOld());
        assertThat(rows("schedule_account")).isZero();
    }

    private void ask(String name) {
        room.with(cases -> cases.revisiting().sendLink(address(name), Language.EN));
    }

    /** The token of the letter that somebody asked for, as its writer makes it. */
    private String askFor(String name) {
        var before = letters();
        ask(name);
        var subject = letters().stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseGet(before::getLast);
        var link = room.in(cases -> cases.revisiting().addressee(subject, Language.EN))
                .orElseThrow()
                .link()
                .toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private Revisiting.Mine look(String token) {
        return room.in(cases -> cases.revisiting().look(token));
    }

    /** What the letters that were ordered are about, in order. */
    @SuppressWarnings("unchecked")
    private List<String> letters() {
        return room.in(cases -> (List<String>) cases.entityManager()
                .createNativeQuery(
                        "SELECT subject FROM platform_outbox WHERE dedupe_key LIKE 'person.sessions%' ORDER BY id")
                .getResultList());
    }

    private long rows(String table) {
        return room.<Number>in(cases -> (Number) cases.entityManager()
                        .createNativeQuery("SELECT COUNT(*) FROM " + table)
                        .getSingleResult())
                .longValue();
    }

    private static EmailAddress address(String name) {
        return EmailAddress.parse(ScheduleRoom.form(name, Wish.SEAT).email()).orElseThrow();
    }
}
