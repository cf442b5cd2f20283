package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.platform.desk.PageTurn;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.platform.security.ActorNames;
import org.wellnessconnection.platform.security.CurrentActor;
import org.wellnessconnection.platform.time.Calendar;
import org.wellnessconnection.staff.ApiToken;
import org.wellnessconnection.staff.StaffPages;
import org.wellnessconnection.staff.Tokens;

/** The tokens of programs: made, listed, revoked. A new one is in the answer to the form itself and nowhere else. */
@Named("tokenDesk")
@RequestScoped
public class TokenDesk {

    private static final int USUAL_DAYS = 90;

    private final HttpServletRequest request;
    private final Tokens tokens;
    private final PeopleList people;
    private final ActorNames names;
    private final CurrentActor current;
    private final StaffForm form;
    private final PageTurn turn;
    private final PageLanguage page;
    private final Clock clock;

    private String name = "";
    private String days = Integer.toString(USUAL_DAYS);
    private String secret = "";
    private final RoleChoice choice = RoleChoice.none();

    @Inject
    public TokenDesk(
            HttpServletRequest request,
            Tokens tokens,
            PeopleList people,
            ActorNames names,
            CurrentActor current,
            StaffForm form,
            PageTurn turn,
            PageLanguage page,
            Clock clock) {
        this.request = request;
        this.tokens = tokens;
        this.people = people;
        this.names = names;
        this.current = current;
        this.form = form;
        this.turn = turn;
        this.page = page;
        this.clock = clock;
    }

    /** How a token stands today. */
    public enum State {
        WORKS,
        EXPIRED,
        REVOKED
    }

    /** One line of the list, ready to be read. */
    public record Row(
            String id, String name, String roles, String madeBy, String until, String lastUsed, State state) {}

    public List<Row> rows() {
        return tokens.all().stream().map(this::row).toList();
    }

    private Row row(ApiToken token) {
        return new Row(
                token.id(),
                token.name(),
                people.inWords(token.roles()),
                names.of(token.madeBy(), page.language()),
                day(token.expiresAt()),
                token.lastUsed()
                        .map(Formats::numericDate)
                        .orElseGet(() -> page.texts().get("staff.tokens.text.never")),
                state(token));
    }

    private State state(ApiToken token) {
        if (token.isRevoked()) {
            return State.REVOKED;
        }
        return token.works(clock.instant()) ? State.WORKS : State.EXPIRED;
    }

    private static String day(Instant instant) {
        return Formats.numericDate(LocalDate.ofInstant(instant, Calendar.ZONE));
    }

    public void make() {
        var lasting = days.strip().matches("\\d{1,4}") ? Integer.parseInt(days.strip()) : 0;
        if (form.isFine(Tokens.faults(name, choice.chosenRoles(), lasting))) {
            form.succeeds(() -> secret = tokens.make(current.actor(), name, choice.chosenRoles(), lasting)
                    .value());
        }
    }

    /** The token that somebody is about to revoke, while it still works. */
    public Optional<Row> asked() {
        return Optional.ofNullable(request.getParameter("revoke"))
                .flatMap(tokens::find)
                .filter(token -> !token.isRevoked())
                .map(this::row);
    }

    public boolean isAsking() {
        return asked().isPresent();
    }

    public String getAskedId() {
        return asked().map(Row::id).orElse("");
    }

    public String getAskedName() {
        return asked().map(Row::name).orElse("");
    }

    public void revoke() {
        var id = Optional.ofNullable(request.getParameter("revoke")).orElse("");
        if (form.succeeds(() -> tokens.revoke(current.actor(), id))) {
            turn.to(StaffPages.TOKENS, "done", "revoked");
        }
    }

    /** The new token, once. */
    public String getSecret() {
        return secret;
    }

    public RoleChoice getChoice() {
        return choice;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
