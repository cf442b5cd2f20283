package org.wellnessconnection.staff.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes and checks the hashes of passwords: Argon2id with the parameters that OWASP's password storage page asks for.
 * Each one takes 19 MiB, so only a few are made at a time; who waits longer than the patience is told to come back.
 */
@ApplicationScoped
public class Passwords {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_A_TIME = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Argon2Function function;
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final String nobodys;

    public Passwords() {
        this(Argon2Function.getInstance(KIBIBYTES, ROUNDS, LANES, HASH_BYTES, Argon2.ID));
    }

    Passwords(Argon2Function function) {
        this.function = function;
        this.nobodys = encode("nobody has this password");
    }

    /** Too many people are signing in at this moment. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy() {
            super("too many passwords at once", null, false, false);
        }
    }

    /** The encoded hash, with its parameters and a salt of its own. */
    public String hash(String password) {
        return alone(() -> encode(password));
    }

    /** Whether it is the password; where there is none to compare with, it takes as long and is not. */
    public boolean matches(String password, Optional<String> encoded) {
        var same = alone(() -> verify(password, encoded.orElse(nobodys)));
        return same && encoded.isPresent();
    }

    /** Whether it was made with other parameters than today's; the next good sign-in makes it anew. */
    public boolean isOutdated(String encoded) {
        return !Argon2Function.getInstanceFromHash(encoded).equals(function);
    }

    private String encode(String password) {
        return Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(function)
                .getResult();
    }

    private static boolean verify(String password, String encoded) {
        return Password.check(normal(password), encoded).with(Argon2Function.getInstanceFromHash(encoded));
    }

    /** One spelling of accents, however the keyboard sends them (NIST SP 800-63B, 5.1.1.2). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T> T alone(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
