package org.wellnessconnection.staff;

import org.wellnessconnection.kernel.Refusal;

/** Why this room says no. */
public enum StaffRefusal implements Refusal.Reason {
    NOT_ADMINISTRATOR(""),
    NAME_MISSING("name"),
    NAME_LONG("name"),
    EMAIL_FORM("email"),
    EMAIL_TAKEN("email"),
    ROLE_MISSING("roles"),
    LANGUAGE_MISSING("languages"),
    LAST_ADMINISTRATOR("roles"),
    LINK_ENDED(""),
    PASSWORD_SHORT("password"),
    PASSWORD_LONG("password"),
    PASSWORD_COMMON("password"),
    PASSWORD_ABOUT_YOU("password"),
    PASSWORD_WRONG("current"),
    TOKEN_DAYS("days"),
    BUSY("");

    private final String field;

    StaffRefusal(String field) {
        this.field = field;
    }

    /** The form field that has to change; empty where none does. */
    public String field() {
        return field;
    }

    @Override
    public String room() {
        return "staff";
    }
}
