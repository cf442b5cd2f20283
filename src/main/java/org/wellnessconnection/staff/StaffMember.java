package org.wellnessconnection.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Reach;
import org.wellnessconnection.kernel.Role;

/** A person who works here: invited, then active from the moment a password is chosen, at last deactivated. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    /** Where a person stands. */
    public enum State {
        INVITED,
        ACTIVE,
        DEACTIVATED
    }

    /** The longest name that is kept. */
    public static final int MAX_NAME = 120;

    @Id
    private String id = "";

    @Version
    private int version;

    private String name = "";
    private String email = "";

    @Column(name = "email_key")
    private String emailKey = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    private @Nullable String password;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "deactivated_at")
    private @Nullable Instant deactivatedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "member_id"))
    private Set<RoleGrant> grants = new HashSet<>();

    protected StaffMember() {}

    StaffMember(String id, PersonDetails details, Instant now) {
        this.id = id;
        this.email = details.address().value();
        this.emailKey = details.address().canonical();
        this.createdAt = now;
        take(details);
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    /** In which the desk greets this person and letters are written. */
    public Language language() {
        return language;
    }

    public State state() {
        if (deactivatedAt != null) {
            return State.DEACTIVATED;
        }
        return password == null ? State.INVITED : State.ACTIVE;
    }

    public boolean isActive() {
        return state() == State.ACTIVE;
    }

    /** The encoded hash; nothing until the person has chosen a password. */
    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    public Map<Role, Reach> grants() {
        return Grants.read(grants);
    }

    public Set<Role> roles() {
        return grants().keySet();
    }

    /** The languages in which this person writes, translates or reviews. */
    public Set<Language> languages() {
        return Grants.languages(grants());
    }

    public boolean isAdministrator() {
        return roles().contains(Role.ADMINISTRATOR);
    }

    public Actor.Staff actor() {
        return new Actor.Staff(id, grants());
    }

    void take(PersonDetails details) {
        name = details.name().strip();
        language = details.language();
        var wanted = Grants.write(details.roles(), details.languages(), grants());
        grants.retainAll(wanted);
        grants.addAll(wanted);
    }

    void rename(String newName, Language newLanguage) {
        name = newName.strip();
        language = newLanguage;
    }

    void choosePassword(String encoded) {
        password = encoded;
    }

    void deactivate(Instant now) {
        deactivatedAt = now;
    }

    void reactivate() {
        deactivatedAt = null;
    }
}
