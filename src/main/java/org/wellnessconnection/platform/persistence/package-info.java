/**
 * One database, reached through JPA; the schema is made by numbered migrations only.
 *
 * <p>Rules: what happened is an {@link java.time.Instant} in a {@code DATETIME(6)} column, always UTC
 * ({@link org.wellnessconnection.platform.persistence.InstantColumn}); ids are made in Java, never by the database;
 * EclipseLink speaks MySQL's dialect to both databases. No SQL of one vendor stands outside {@code db/migration}.
 */
@NullMarked
package org.wellnessconnection.platform.persistence;

import org.jspecify.annotations.NullMarked;
