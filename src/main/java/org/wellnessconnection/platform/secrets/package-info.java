/**
 * What personal data is kept under: fields sealed with keys that rotate, keyed hashes that find an address again without
 * keeping it, and links that only their holder knows.
 *
 * <p>Read first: {@link org.wellnessconnection.platform.secrets.FieldCipher}, {@link
 * org.wellnessconnection.platform.secrets.KeyedHash}, {@link org.wellnessconnection.platform.secrets.PrivateLink}.
 *
 * <p>The keys are files ({@link org.wellnessconnection.platform.secrets.KeyFolder}), never rows: who holds a copy of the
 * database holds no key. All nodes of one installation need the same ones; the database remembers a fingerprint of each and
 * a node with other keys refuses to start. A column that holds sealed text is declared by its room in a {@link
 * org.wellnessconnection.platform.secrets.SealedColumns}, and is sealed anew after {@code ./wellness keys rotate}.
 */
@NullMarked
package org.wellnessconnection.platform.secrets;

import org.jspecify.annotations.NullMarked;
