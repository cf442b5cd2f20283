package org.wellnessconnection.schedule;

import org.wellnessconnection.kernel.EmailAddress;

/** Who a reservation belongs to, for a letter or the person's own page. Prints masked. */
public record Contact(String name, EmailAddress email) {

    @Override
    public String toString() {
        return "Contact[…, " + email + "]";
    }
}
