package org.wellnessconnection.staff.security;

/**
 * What the sign-in page shows.
 *
 * @param email as it was typed, to be put into the field again
 * @param kept what goes on after signing in
 */
public record SignInState(Why why, long seconds, String email, KeptForm kept) {

    /** Under which the view finds it among the request's attributes. */
    public static final String ATTRIBUTE = "signInState";

    /** Why somebody has to sign in (again). */
    public enum Why {
        FIRST,
        REFUSED,
        WAIT,
        BUSY
    }

    static SignInState first(KeptForm kept) {
        return new SignInState(Why.FIRST, 0, "", kept);
    }
}
