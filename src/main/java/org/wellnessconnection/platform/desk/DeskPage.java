package org.wellnessconnection.platform.desk;

import java.util.Set;
import org.wellnessconnection.kernel.Bilingual;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;

/**
 * One page of the desk: its view, its address in both languages, who may open it, and where the menu shows it.
 *
 * <pre>{@code
 * DeskPage.of("staff/people", "people", "personnes")
 *         .forRoles(Role.ADMINISTRATOR)
 *         .inMenu(Menu.ADMINISTRATION, 10, "staff.people.title")
 * }</pre>
 *
 * A new page is open to nobody but administrators until it says otherwise.
 *
 * @param view file below {@code desk/} without its ending
 * @param path below {@code /en/team} and {@code /fr/equipe}; empty for the first page
 * @param order within the menu, small first
 * @param label key of the text in the menu, empty for pages that no menu shows
 */
public record DeskPage(String view, Bilingual<String> path, Access access, Menu menu, int order, String label) {

    /** The parts of the menu, in the order in which they stand. */
    public enum Menu {
        WORKSPACE,
        REFERENCE,
        ADMINISTRATION,
        NONE
    }

    private static final Bilingual<String> ROOT = new Bilingual<>("/en/team", "/fr/equipe");

    public static DeskPage of(String view, String english, String french) {
        return new DeskPage(
                view, new Bilingual<>(english, french), new Access.AnyOf(Set.of(Role.ADMINISTRATOR)), Menu.NONE, 0, "");
    }

    public DeskPage forEverybody() {
        return new DeskPage(view, path, new Access.Everybody(), menu, order, label);
    }

    public DeskPage forAllStaff() {
        return new DeskPage(view, path, new Access.SignedIn(), menu, order, label);
    }

    public DeskPage forRoles(Role... roles) {
        return new DeskPage(view, path, new Access.AnyOf(Set.of(roles)), menu, order, label);
    }

    public DeskPage inMenu(Menu part, int place, String textKey) {
        return new DeskPage(view, path, access, part, place, textKey);
    }

    /** Where it is found, for example {@code /fr/equipe/personnes}. */
    public String address(Language language) {
        var below = path.in(language);
        return below.isEmpty() ? root(language) : root(language) + "/" + below;
    }

    /** The file that draws it, as Faces names it: {@code /desk/staff/people.xhtml}. */
    public String viewId() {
        return "/desk/" + view + ".xhtml";
    }

    /**
     * Which link of the menu is marked while somebody is on this page: its own, or that of the page above it in the
     * address ({@code people} for {@code people/invite}).
     */
    public String menuRoot() {
        var slash = path.en().indexOf('/');
        return slash < 0 ? path.en() : path.en().substring(0, slash);
    }

    /** Whether a path, as it was asked for, belongs to the desk in either language. */
    public static boolean isDesk(String path) {
        return isBelow(ROOT.en(), path) || isBelow(ROOT.fr(), path);
    }

    private static boolean isBelow(String root, String path) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }

    /** Where the desk begins in this language. */
    public static String root(Language language) {
        return ROOT.in(language);
    }
}
