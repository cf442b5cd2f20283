/**
 * Everything between the network and the rooms: security headers, addresses with a language prefix, the cache of
 * finished answers.
 */
@NullMarked
package org.wellnessconnection.platform.http;

import org.jspecify.annotations.NullMarked;
