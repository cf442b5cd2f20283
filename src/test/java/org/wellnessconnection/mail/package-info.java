/** Tests of letters: what readers get, and what becomes of it when the mail server has its moods. */
@NullMarked
package org.wellnessconnection.mail;

import org.jspecify.annotations.NullMarked;
