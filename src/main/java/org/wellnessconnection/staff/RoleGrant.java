package org.wellnessconnection.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellnessconnection.kernel.Role;

/** One role over one content type and language; an empty type is every type, an empty language both. */
@Embeddable
public class RoleGrant {

    static final String ANY = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.FACILITATOR;

    @Column(name = "entry_type")
    private String entryType = ANY;

    private String language = ANY;

    protected RoleGrant() {}

    RoleGrant(Role role, String entryType, String language) {
        this.role = role;
        this.entryType = entryType;
        this.language = language;
    }

    Role role() {
        return role;
    }

    String entryType() {
        return entryType;
    }

    String language() {
        return language;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleGrant that
                && role == that.role
                && entryType.equals(that.entryType)
                && language.equals(that.language);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, entryType, language);
    }
}
