/**
 * The content tree as files ({@code entries/<type>/<key>/entry.yaml}, {@code en.md}, {@code fr.md}), read into plain
 * records and written back byte for byte the same.
 *
 * <p>Nothing here knows the database: what is read is either all good or a complete list of what is wrong.
 */
@NullMarked
package org.wellnessconnection.content.files;

import org.jspecify.annotations.NullMarked;
