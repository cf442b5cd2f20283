/**
 * The shell of the staff workspace: addresses below {@code /en/team} and {@code /fr/equipe}, the menu, the page that says
 * what needs you. It knows no other room: rooms bring their pages and their part of the first page through {@link
 * org.wellnessconnection.platform.desk}.
 */
@NullMarked
package org.wellnessconnection.desk;

import org.jspecify.annotations.NullMarked;
