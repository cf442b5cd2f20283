package org.wellnessconnection.story;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.wellnessconnection.content.Contributing;
import org.wellnessconnection.content.Contributing.Contribution;
import org.wellnessconnection.kernel.Actor;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.platform.json.SharedJson;

/**
 * A story as an entry in the publication log. The entry's key and address are the story's reference, never words
 * of it: they stay when the words are erased. In the publication log the actor is this room; who decided stands in the
 * decision that the note names.
 */
@Dependent
class EntryPress implements StoryPress {

    private static final Actor ROOM = new Actor.System("moderation");
    private static final int TITLE = 60;
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>&!|~]");
    private static final Pattern AT_LINE_START = Pattern.compile("(?m)^( {0,3})([#+=-]|\\d{1,9}[.)])");

    private final Contributing contributing;
    private final Texts texts;

    @Inject
    EntryPress(Contributing contributing, Texts texts) {
        this.contributing = contributing;
        this.texts = texts;
    }

    @Override
    public void publish(Story story, Words words, String decisionId) {
        var contribution = contribution(story, words, "decision " + decisionId);
        if (story.entryId().isPresent()) {
            contributing.publishAgain(story.entryId().get(), contribution, ROOM);
        } else {
            story.publishedAs(contributing.publish(contribution, ROOM));
        }
    }

    @Override
    public void withdraw(Story story, String decisionId) {
        story.entryId().ifPresent(entry -> contributing.withdraw(entry, "decision " + decisionId, ROOM));
    }

    @Override
    public void erase(Story story) {
        story.entryId().ifPresent(entry -> contributing.erase(entry, "withdrawn by the author", ROOM));
    }

    private Contribution contribution(Story story, Words words, String note) {
        var language = story.language();
        var signature =
                words.signature().isEmpty() ? texts.in(language).get("story.signature.none") : words.signature();
        var text = SharedJson.object()
                .add("slug", story.reference())
                .add("title", words.title().isEmpty() ? beginning(words.text()) : words.title())
                .add("body", markdown(words.text()))
                .add("by", signature)
                .build();
        var shared = SharedJson.object()
                .add(
                        "received",
                        LocalDate.ofInstant(story.receivedAt(), ZoneOffset.UTC).toString());
        if (!story.themes().isEmpty()) {
            shared.add(Themes.FIELD, SharedJson.array(story.themes()));
        }
        return new Contribution("story", story.reference(), language, shared.build(), text, note);
    }

    /** The first words, where the author gave no title. */
    static String beginning(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= TITLE) {
            return line;
        }
        var cut = line.lastIndexOf(' ', TITLE);
        return line.substring(0, cut > TITLE / 2 ? cut : TITLE).replaceAll("[\\p{P}\\s]+$", "") + "…";
    }

    /** The very words as Markdown: what looks like markup is escaped, a new line stays one. */
    static String markdown(String text) {
        var inline = INLINE.matcher(text).replaceAll("\\\\$0");
        var lines = AT_LINE_START.matcher(inline).replaceAll(match -> {
            var mark = match.group(2);
            var escaped = mark.length() == 1
                    ? "\\" + mark
                    : mark.substring(0, mark.length() - 1) + "\\" + mark.substring(mark.length() - 1);
            return java.util.regex.Matcher.quoteReplacement(match.group(1) + escaped);
        });
        return lines.replaceAll("(?<=[^\\n])\\n(?=[^\\n])", "\\\\\n");
    }

    /** The words that {@link #markdown} made such Markdown of. */
    static String plain(String markdown) {
        return markdown.replaceAll("\\\\([^\\p{L}\\p{N} ])", "$1");
    }
}
