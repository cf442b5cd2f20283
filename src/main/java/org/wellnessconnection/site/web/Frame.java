package org.wellnessconnection.site.web;

import java.util.List;

/**
 * What every page has in one language, the same for all visitors: from the entry {@code site/site}, never from code.
 *
 * @param strip the line for those in distress
 * @param navigation the kinds of content, in the order of the menu
 * @param help who can be reached right now
 * @param about pages about the programme
 * @param more lists that are not in the menu
 * @param notices shown on top today
 */
record Frame(
        String name,
        String tagline,
        String home,
        Strip strip,
        List<Menu> navigation,
        List<Link> help,
        List<Link> about,
        List<Link> more,
        List<Notice> notices,
        String search,
        Contact contact) {

    /** {@code number} and {@code dial} are empty until staff have filled in a number; then {@code line} is the way. */
    record Strip(String name, String line, String number, String dial, String help) {}

    /** One kind of content in the menu. */
    record Menu(String type, String label, String href) {}

    record Notice(String title, String html, String kind) {}

    /** Technical help and questions; parts may be empty. */
    record Contact(String phone, String dial, String email, String hours, String questions) {}
}
