package org.wellnessconnection.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.kernel.Role;
import org.wellnessconnection.platform.desk.DeskPage;
import org.wellnessconnection.platform.desk.DeskPage.Menu;
import org.wellnessconnection.platform.desk.DeskPages;

/** The pages of this room on the desk: moderators only, for whoever may read what nobody else has read. */
@ApplicationScoped
public class StoryPages implements DeskPages {

    public static final DeskPage QUEUE = DeskPage.of("story/queue", "stories", "recits")
            .forRoles(Role.MODERATOR)
            .inMenu(Menu.WORKSPACE, 30, "story.queue.title");
    public static final DeskPage READ =
            DeskPage.of("story/read", "stories/story", "recits/recit").forRoles(Role.MODERATOR);

    /** Beside the queue and not below it: whoever translates need not moderate. */
    public static final DeskPage TRANSLATE = DeskPage.of("story/translate", "story-translations", "traductions-recits")
            .forRoles(Role.MODERATOR, Role.EDITOR, Role.TRANSLATOR)
            .inMenu(Menu.WORKSPACE, 31, "story.translate.title");

    public static final DeskPage FIGURES =
            DeskPage.of("story/figures", "stories/figures", "recits/chiffres").forRoles(Role.MODERATOR);
    public static final DeskPage FIGURES_FILE = DeskPage.of(
                    "story/figures-file", "stories/figures/file", "recits/chiffres/fichier")
            .forRoles(Role.MODERATOR);

    public static final DeskPage SIGNALS =
            DeskPage.of("story/signals", "stories/reported", "recits/signales").forRoles(Role.MODERATOR);
    public static final DeskPage PATTERNS = DeskPage.of("story/patterns", "patterns", "motifs")
            .forRoles(Role.MODERATOR)
            .inMenu(Menu.WORKSPACE, 32, "story.patterns.title");
    public static final DeskPage PATTERN =
            DeskPage.of("story/pattern", "patterns/pattern", "motifs/motif").forRoles(Role.MODERATOR);

    @Override
    public List<DeskPage> pages() {
        return List.of(QUEUE, READ, FIGURES, FIGURES_FILE, TRANSLATE, SIGNALS, PATTERNS, PATTERN);
    }

    public static String translate(String storyId, Language language) {
        return TRANSLATE.address(language) + "?id=" + storyId;
    }

    public static String pattern(String name, Language language) {
        return PATTERN.address(language) + "?name=" + name;
    }

    public static String read(String storyId, Language language) {
        return READ.address(language) + "?id=" + storyId;
    }
}
