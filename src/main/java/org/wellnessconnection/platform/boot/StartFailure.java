package org.wellnessconnection.platform.boot;

import org.jspecify.annotations.Nullable;

/**
 * The product cannot start. The message is for the operator: what is wrong, where, and what to do, in one or several
 * lines. Each line is logged behind {@code wellness: cannot start:}, which is what {@code ./wellness start} looks for.
 */
public class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(StartFailure.class.getName());

    public StartFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
        message.lines().forEach(line -> LOG.log(System.Logger.Level.ERROR, "wellness: cannot start: " + line));
    }

    public StartFailure(String message) {
        this(message, null);
    }
}
