/**
 * What keeps programs and bombardments away from forms that anybody may send, without a tracker, a cookie, a third party or
 * a riddle, and without script.
 *
 * <p>Read first: {@link org.wellnessconnection.platform.forms.FormGuard}, {@link
 * org.wellnessconnection.platform.forms.Verdict}.
 *
 * <p>A form carries a signed time stamp and a field that people do not see; where script runs, also a proof that the
 * browser has worked for a second. What is counted, per network and per address, is kept under keyed hashes for the length
 * of the window. Nothing that was typed is ever lost by a refusal, and no answer depends on whether an address is known.
 */
@NullMarked
package org.wellnessconnection.platform.forms;

import org.jspecify.annotations.NullMarked;
