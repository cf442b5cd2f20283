package org.wellnessconnection.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.desk.DeskPages;

/** The pages of this room on the desk. */
@ApplicationScoped
public class StaffPages implements DeskPages {

    public static final DeskPage SIGN_IN =
            DeskPage.of("staff/sign-in", "sign-in", "connexion").forEverybody();
    public static final DeskPage FIRST_ADMINISTRATOR = DeskPage.of(
                    "staff/first-administrator", "first-administrator", "premiere-inscription")
            .forEverybody();
    public static final DeskPage WELCOME =
            DeskPage.of("staff/welcome", "welcome", "bienvenue").forEverybody();
    public static final DeskPage ACCOUNT = DeskPage.of("staff/account", "account", "compte")
            .forAllStaff()
            .inMenu(Menu.REFERENCE, 80, "staff.account.title");
    public static final DeskPage PEOPLE =
            DeskPage.of("staff/people", "people", "personnes").inMenu(Menu.ADMINISTRATION, 10, "staff.people.title");
    public static final DeskPage INVITE = DeskPage.of("staff/invite", "people/invite", "personnes/inviter");
    public static final DeskPage PERSON = DeskPage.of("staff/person", "people/person", "personnes/personne");
    public static final DeskPage TOKENS =
            DeskPage.of("staff/tokens", "tokens", "jetons").inMenu(Menu.ADMINISTRATION, 20, "staff.tokens.title");

    @Override
    public List<DeskPage> pages() {
        return List.of(SIGN_IN, FIRST_ADMINISTRATOR, WELCOME, ACCOUNT, PEOPLE, INVITE, PERSON, TOKENS);
    }

    /** A link to a page that takes a secret, as it is printed or given to a person. */
    public static String link(String site, DeskPage page, Language language, Secret secret) {
        return site + page.address(language) + "?token=" + secret.value();
    }
}
