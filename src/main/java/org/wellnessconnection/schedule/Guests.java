package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.IDN;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.KeyedHash;
import org.wellnessconnection.platform.secrets.SealedColumn;
import org.wellnessconnection.platform.secrets.SealedColumns;

/** Seals and opens who somebody is. Nobody else reads a participant's name or address. */
@ApplicationScoped
class Guests implements SealedColumns {

    private static final SealedColumn NAME = new SealedColumn("schedule_guest", "name");
    private static final SealedColumn EMAIL = new SealedColumn("schedule_guest", "email");
    private static final String PURPOSE = "schedule.guest";

    private final EntityManager entityManager;
    private final FieldCipher cipher;
    private final KeyedHash hash;

    @Inject
    Guests(EntityManager entityManager, FieldCipher cipher, KeyedHash hash) {
        this.entityManager = entityManager;
        this.cipher = cipher;
        this.hash = hash;
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(NAME, EMAIL);
    }

    void add(String reservationId, String name, EmailAddress email) {
        entityManager.persist(new Guest(
                reservationId,
                cipher.seal(name, NAME.context(reservationId)),
                cipher.seal(email.value(), EMAIL.context(reservationId))));
    }

    /** Nothing once the reservation is forgotten. */
    Optional<Contact> contact(String reservationId) {
        return Optional.ofNullable(entityManager.find(Guest.class, reservationId))
                .map(guest -> new Contact(
                        cipher.open(guest.name(), NAME.context(reservationId)),
                        new EmailAddress(cipher.open(guest.email(), EMAIL.context(reservationId)))));
    }

    void rename(String reservationId, String name) {
        var guest = entityManager.find(Guest.class, reservationId);
        if (guest != null) {
            guest.rename(cipher.seal(name, NAME.context(reservationId)));
        }
    }

    /** Under which two spellings of one address are found to be the same, and nothing of it can be read. */
    String key(EmailAddress email) {
        var address = email.canonical();
        var at = address.lastIndexOf('@');
        return hash.of(PURPOSE, address.substring(0, at + 1) + ascii(address.substring(at + 1)));
    }

    /** The same domain in either of its spellings (RFC 3490). */
    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException noDomainName) {
            return domain;
        }
    }
}
