package org.wellnessconnection.site.web;

import java.util.List;

/**
 * Entries to look through: all of a type, or what a search found.
 *
 * @param action where the search form leads
 * @param label of the search field
 * @param query as it was typed
 * @param status how many there are, as a sentence; announced to assistive technology
 * @param instead another search to try, or an empty address
 * @param chips filters that are on, each a link that takes it off
 * @param filterLabel of the box around the facets
 * @param items on this page
 * @param others what the other language has, where this one has little
 * @param othersTitle of that group
 * @param nothing what to do where nothing was found; no entries where something was
 * @param popular entries often looked for, while nobody has searched
 */
record Browse(
        String title,
        String lead,
        String action,
        String label,
        String query,
        String status,
        Link instead,
        List<Link> chips,
        String filterLabel,
        List<Facet> facets,
        List<Items.Item> items,
        String othersTitle,
        List<Items.Item> others,
        Empty nothing,
        List<Link> popular,
        Paging paging) {

    /** A field to filter by. */
    record Facet(String name, String label, List<Option> options) {}

    /** {@code checked} is {@code checked} or empty, as the attribute wants it. */
    record Option(String id, String value, String label, String count, String checked) {}

    /** What to do next where nothing was found; an empty title where there is no need. */
    record Empty(String title, String hint, Link suggestion, List<Link> ways) {
        static Empty none() {
            return new Empty("", "", new Link("", ""), List.of());
        }
    }

    /** {@code position} is empty where everything is on one page; addresses are empty where there is no such page. */
    record Paging(String position, String previous, String next) {}
}
