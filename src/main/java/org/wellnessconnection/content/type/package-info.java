/**
 * Content types as data: one YAML file per type, read at start, checked as a whole.
 *
 * <p>Read first: {@link org.wellnessconnection.content.type.ContentTypes} (the catalogue), {@link
 * org.wellnessconnection.content.type.ContentType}, {@link org.wellnessconnection.content.type.Field}. Forms, validation,
 * schema, API, index and import all follow from these three, so that a new type or field is a line in a file.
 *
 * <p>Words: the values of an entry stand in three <em>parts</em>, what is shared and one per language. A field is
 * <em>localized</em> (one value per language) or shared (one value). Nothing here knows an entry, a revision or a table.
 */
@NullMarked
package org.wellnessconnection.content.type;

import org.jspecify.annotations.NullMarked;
