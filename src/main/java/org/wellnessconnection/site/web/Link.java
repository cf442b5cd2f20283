package org.wellnessconnection.site.web;

/**
 * A link as a view prints it.
 *
 * @param current {@code page} or {@code true} where it leads to what is shown now, otherwise empty
 */
record Link(String label, String href, String current) {

    Link(String label, String href) {
        this(label, href, "");
    }
}
