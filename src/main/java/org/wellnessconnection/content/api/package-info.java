/**
 * The management API of content: {@code /api/v1/manage/entries}, {@code import} and {@code export} (SPEC A6).
 *
 * <p>Read first: {@link org.wellnessconnection.content.api.EntryResource}. Every method says which role it needs; every
 * change of an entry names, by {@code If-Match}, what it is based on. Nothing is decided here: resources read requests,
 * call a use case and write what came of it.
 */
@NullMarked
package org.wellnessconnection.content.api;

import org.jspecify.annotations.NullMarked;
