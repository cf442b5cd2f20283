package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.platform.secrets.FieldCipher;
import org.wellnessconnection.platform.secrets.PrivateLink;
import org.wellnessconnection.platform.secrets.SealedColumn;
import org.wellnessconnection.platform.secrets.SealedColumns;

/** Accounts of participants and the links that open what one address has, as rows. */
@ApplicationScoped
class Accounts implements SealedColumns {

    /** An account that nobody visits for so long is forgotten. */
    static final Period KEPT = Period.ofMonths(13);

    private static final SealedColumn EMAIL = new SealedColumn("schedule_account", "email");

    private final EntityManager entityManager;
    private final FieldCipher cipher;

    @Inject
    Accounts(EntityManager entityManager, FieldCipher cipher) {
        this.entityManager = entityManager;
        this.cipher = cipher;
    }

    @Override
    public List<SealedColumn> columns() {
        return List.of(EMAIL);
    }

    Optional<Account> find(String id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
    }

    /** The account of an address, by its keyed hash. */
    Optional<Account> of(String key) {
        return entityManager
                .createQuery("SELECT a FROM Account a WHERE a.liveKey = :key", Account.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Account add(String id, String key, EmailAddress email) {
        var account = new Account(id, key, cipher.seal(email.value(), EMAIL.context(id)));
        entityManager.persist(account);
        return account;
    }

    EmailAddress email(Account account) {
        return new EmailAddress(cipher.open(account.email(), EMAIL.context(account.id())));
    }

    /** A fresh token to everything that an address has; told here once and never again. */
    String link(String key, Instant now) {
        var token = PrivateLink.fresh(PersonLink.PURPOSE);
        entityManager.persist(new PersonLink(token.hash(), key, now));
        return token.value();
    }

    /** Whose token it is; the same nothing for foreign, cut and expired ones. */
    Optional<String> key(String typed, Instant now) {
        return PrivateLink.parse(PersonLink.PURPOSE, typed)
                .map(token -> entityManager.find(PersonLink.class, token.hash()))
                .filter(link -> link.isGood(now))
                .map(PersonLink::liveKey);
    }

    /** The account goes, and every link. */
    void forget(String key) {
        for (var table : List.of("Account a WHERE a", "PersonLink l WHERE l")) {
            entityManager
                    .createQuery("DELETE FROM " + table + ".liveKey = :key")
                    .setParameter("key", key)
                    .executeUpdate();
        }
    }

    /** Links that open nothing any more, and accounts that nobody has visited for long. */
    void forgetOld(Instant now, LocalDate today) {
        entityManager
                .createQuery("DELETE FROM PersonLink l WHERE l.createdAt < :old")
                .setParameter("old", now.minus(PersonLink.GOOD))
                .executeUpdate();
        entityManager
                .createQuery("DELETE FROM Account a WHERE a.usedOn < :old")
                .setParameter("old", today.minus(KEPT))
                .executeUpdate();
    }
}
