/**
 * Content types as data: one YAML file per type, read at start, checked as a whole.
 */
@NullMarked
package org.wellnessconnection.content.type;

import org.jspecify.annotations.NullMarked;
