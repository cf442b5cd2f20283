package org.wellnessconnection.platform.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;

/** All pages of the desk, found by view or by address. Two pages that claim the same place end the start. */
@ApplicationScoped
public class PageRegister {

    private final List<DeskPage> pages;
    private final Map<String, DeskPage> byView = new HashMap<>();
    private final Map<String, DeskPage> byAddress = new HashMap<>();

    @Inject
    public PageRegister(@Any Instance<DeskPages> rooms) {
        pages = rooms.stream().flatMap(room -> room.pages().stream()).toList();
        for (var page : pages) {
            claim(byView, page.viewId(), page);
            for (var language : Language.values()) {
                claim(byAddress, page.address(language), page);
            }
        }
    }

    public List<DeskPage> all() {
        return pages;
    }

    /** The page that {@code /desk/staff/people.xhtml} draws. */
    public Optional<DeskPage> ofView(String viewId) {
        return Optional.ofNullable(byView.get(viewId));
    }

    /** The page at {@code /en/team/people}; no query, no slash at the end. */
    public Optional<DeskPage> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private static void claim(Map<String, DeskPage> places, String place, DeskPage page) {
        if (places.put(place, page) != null) {
            throw new IllegalStateException("two pages of the desk claim " + place);
        }
    }
}
