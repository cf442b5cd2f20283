/**
 * Settings through MicroProfile Config. Every key has its default in {@code META-INF/microprofile-config.properties}
 * and a row in the table of {@code src/docs/operations.md}; a test holds the two together.
 */
@NullMarked
package org.wellnessconnection.platform.config;

import org.jspecify.annotations.NullMarked;
