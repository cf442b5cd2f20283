package org.wellnessconnection.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.desk.HelpLine;
import org.wellnessconnection.platform.desk.HelpLine.Line;
import org.wellnessconnection.platform.desk.PageRegister;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.security.ActorNames;
import org.wellnessconnection.platform.security.CurrentActor;

/** What stands around every page of the desk. */
@Named("desk")
@RequestScoped
public class Shell {

    private final HttpServletRequest request;
    private final PageRegister register;
    private final PageLanguage page;
    private final CurrentActor current;
    private final ActorNames names;
    private final Instance<HelpLine> lines;

    @Inject
    public Shell(
            HttpServletRequest request,
            PageRegister register,
            PageLanguage page,
            CurrentActor current,
            ActorNames names,
            @Any Instance<HelpLine> lines) {
        this.request = request;
        this.register = register;
        this.page = page;
        this.current = current;
        this.names = names;
        this.lines = lines;
    }

    /** A part of the menu, with at least one link. */
    public record Part(String id, String title, List<Link> links) {}

    /** One link of the menu. */
    public record Link(String label, String address, boolean current) {}

    public boolean isSignedIn() {
        return current.actor() instanceof Actor.Staff;
    }

    /** Who is signed in, by name. */
    public String who() {
        return names.of(current.actor().name(), page.language());
    }

    /** Only what the person may open, and only parts that hold something. */
    public List<Part> menu() {
        return Arrays.stream(Menu.values())
                .filter(part -> part != Menu.NONE)
                .map(part -> new Part(
                        "menu-" + part.name().toLowerCase(Locale.ROOT),
                        page.texts().get("desk.Menu." + part),
                        links(part)))
                .filter(part -> !part.links().isEmpty())
                .toList();
    }

    private List<Link> links(Menu part) {
        var here = asked().map(DeskPage::menuRoot);
        return register.all().stream()
                .filter(one -> one.menu() == part && one.access().admits(current.actor()))
                .sorted(Comparator.comparingInt(DeskPage::order))
                .map(one -> new Link(
                        page.texts().get(one.label()),
                        one.address(page.language()),
                        here.filter(one.menuRoot()::equals).isPresent()))
                .toList();
    }

    /** Where the desk begins. */
    public String home() {
        return DeskPage.root(page.language());
    }

    /** This very page in the other language, with its query. */
    public String otherAddress() {
        var other = page.language().other();
        var address = asked().map(found -> found.address(other)).orElseGet(() -> DeskPage.root(other));
        var query = request.getQueryString();
        return query == null ? address : address + "?" + query;
    }

    public Language otherLanguage() {
        return page.language().other();
    }

    /** The address of a page in this language: {@code desk.to('staff/invite')}. */
    public String to(String view) {
        return register.ofView("/desk/" + view + ".xhtml")
                .map(found -> found.address(page.language()))
                .orElseThrow(() -> new IllegalArgumentException("no page " + view));
    }

    /**
     * The sentence that says what has just been done, from the word {@code done} in the address; empty where there is
     * none. {@code prefix} is that of the page's texts: {@code staff.people} finds {@code staff.people.message.info.…}.
     */
    public String done(String prefix) {
        var word = Optional.ofNullable(request.getParameter("done")).orElse("");
        var key = prefix + ".message.info." + word;
        return page.texts().containsKey(key) ? page.texts().get(key) : "";
    }

    /** The help line as visitors see it; one that is always right while that one is not known. */
    public Line helpLine() {
        return lines.stream()
                .flatMap(one -> one.line(page.language()).stream())
                .findFirst()
                .orElseGet(this::nationalLine);
    }

    private Line nationalLine() {
        var t = page.texts();
        var help = t.get("desk.strip.address");
        return new Line(t.get("desk.strip.text.line"), help, "9-8-8", "tel:988", help);
    }

    /** The page that was asked for, even where another one (sign-in, not allowed) answers at its address. */
    private Optional<DeskPage> asked() {
        return register.at(request.getAttribute("address") instanceof String address ? address : "");
    }
}
