package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;

/** Every public address of this room. Nobody else puts one together. */
@ApplicationScoped
public class SchedulePaths {

    public static final Bilingual<String> SESSIONS = new Bilingual<>("sessions", "seances");
    public static final Bilingual<String> RESERVATION = new Bilingual<>("reservation", "reservation");
    public static final Bilingual<String> JOIN = new Bilingual<>("join", "rejoindre");

    /** Below a session: what is said after a form was sent. */
    public static final Bilingual<String> SENT = new Bilingual<>("sent", "envoye");

    /** Below the list: a lost link is mailed again. */
    public static final Bilingual<String> LOST_LINK = new Bilingual<>("lost-link", "lien-perdu");

    /** Below the list: the link to everything that an address has reserved is mailed. */
    public static final Bilingual<String> ASK_FOR_MINE = new Bilingual<>("mine", "les-miennes");

    /** Everything that one address has reserved. */
    public static final Bilingual<String> MINE = new Bilingual<>("my-sessions", "mes-seances");

    private final String base;

    @Inject
    public SchedulePaths(@ConfigProperty(name = "wellness.address") String base) {
        this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    public static Bilingual<String> list() {
        return new Bilingual<>("/en/" + SESSIONS.en(), "/fr/" + SESSIONS.fr());
    }

    public static Bilingual<String> session(String id) {
        return list().map(list -> list + "/" + id);
    }

    /** Where everybody arrives who has sent the form, whatever became of it. */
    public static Bilingual<String> sent(String id) {
        return new Bilingual<>(session(id).en() + "/" + SENT.en(), session(id).fr() + "/" + SENT.fr());
    }

    public static Bilingual<String> lostLink() {
        return new Bilingual<>(list().en() + "/" + LOST_LINK.en(), list().fr() + "/" + LOST_LINK.fr());
    }

    public static Bilingual<String> askForMine() {
        return new Bilingual<>(list().en() + "/" + ASK_FOR_MINE.en(), list().fr() + "/" + ASK_FOR_MINE.fr());
    }

    public String mine(Language language, String token) {
        return "/" + language.code() + "/" + MINE.in(language) + "/" + token;
    }

    public String reservation(Language language, String token) {
        return "/" + language.code() + "/" + RESERVATION.in(language) + "/" + token;
    }

    public String join(Language language, String token) {
        return "/" + language.code() + "/" + JOIN.in(language) + "/" + token;
    }

    /** With scheme and host, for letters and machines. */
    public String absolute(String address) {
        return base + address;
    }
}
