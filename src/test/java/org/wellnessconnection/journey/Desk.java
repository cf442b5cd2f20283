package org.wellnessconnection.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.wellnessconnection.fixtures.Browser;
import org.wellnessconnection.fixtures.Person;
import org.wellnessconnection.fixtures.Server;

/** A person at the desk, in a browser of their own. */
final class Desk implements AutoCloseable {

    private static final int DESKTOP = 1280;

    private final Server server;
    private final Person person;
    private final Page page;

    private Desk(Person person, int width) {
        this.server = person.server();
        this.person = person;
        this.page = Browser.shared().open(width);
        page.setDefaultTimeout(15_000);
    }

    /** With a session that was opened before. */
    static Desk of(Person person) {
        return of(person, DESKTOP);
    }

    static Desk of(Person person, int width) {
        var desk = new Desk(person, width);
        desk.bringSession();
        return desk;
    }

    /** Through the sign-in form, which stands at the address that was asked for. */
    static Desk signedInAt(Person person, String path) {
        var desk = new Desk(person, DESKTOP);
        desk.show(path);
        desk.signIn();
        return desk;
    }

    void signIn() {
        page.fill("#email", person.email());
        page.fill("#password", Person.PASSWORD);
        send("#enter");
    }

    /** As if it had run out. */
    void loseSession() {
        page.context().clearCookies();
    }

    Person person() {
        return person;
    }

    Page page() {
        return page;
    }

    Desk show(String path) {
        page.navigate(server.address(path).toString());
        return this;
    }

    Desk edit(String id) {
        return show("/en/team/content/edit?entry=" + id);
    }

    void type(String field, String text) {
        page.fill("#" + field, text);
    }

    String typed(String field) {
        return page.inputValue("#" + field);
    }

    /** A button of the editor, by what it does. */
    void press(String act) {
        send("button[name=act][value='" + act + "']");
    }

    /** A button that sends its form; a click alone returns before the answer is there. */
    void send(String button) {
        page.waitForNavigation(() -> page.click(button));
    }

    @Override
    public void close() {
        page.context().close();
    }

    private void bringSession() {
        var pair = person.session().split("=", 2);
        page.context()
                .addCookies(List.of(
                        new Cookie(pair[0], pair[1]).setUrl(server.address("").toString())));
    }
}
