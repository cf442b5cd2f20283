package org.wellnessconnection.site.web;

import java.util.List;

/**
 * What one page says about itself, and how it looks to this visitor.
 *
 * @param title of the page, without the name of the site
 * @param canonical absolute address without parameters
 * @param feeds of the list it belongs to; on the start page, of every list
 * @param robots {@code noindex} or empty
 * @param kind Open Graph type: {@code website} or {@code article}
 * @param data JSON-LD, safe inside a script element, or empty
 * @param toggle this page in the other language
 */
record Head(
        String lang,
        String title,
        String description,
        String canonical,
        List<Alternate> alternates,
        List<Feed> feeds,
        String robots,
        String kind,
        String data,
        String display,
        List<Link> modes,
        List<Link> navigation,
        Link toggle) {

    /** The same page in a language, or {@code x-default}. */
    record Alternate(String language, String href) {}

    /** What is new, for feed readers, with its media type. */
    record Feed(String type, String title, String href) {}
}
