package org.wellnessconnection.staff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.faces.PageLanguage;
import org.wellnessconnection.platform.i18n.Formats;
import org.wellnessconnection.staff.People;
import org.wellnessconnection.staff.StaffMember;
import org.wellnessconnection.staff.StaffMember.State;

/** Everybody who works here, or did. */
@Named("people")
@RequestScoped
public class PeopleList {

    private final People people;
    private final PageLanguage page;

    @Inject
    public PeopleList(People people, PageLanguage page) {
        this.people = people;
        this.page = page;
    }

    /** One line of the list, ready to be read. */
    public record Row(String id, String name, String email, String roles, Set<Language> languages, State state) {}

    public List<Row> rows() {
        return people.all().stream().map(this::row).toList();
    }

    private Row row(StaffMember member) {
        return new Row(
                member.id(),
                member.name(),
                member.email().value(),
                inWords(member.roles()),
                member.languages(),
                member.state());
    }

    /** Roles as a list in words. */
    public String inWords(Set<Role> roles) {
        return Formats.list(
                roles.stream()
                        .sorted()
                        .map(role -> page.texts().get("staff.Role." + role))
                        .toList(),
                page.language());
    }
}
