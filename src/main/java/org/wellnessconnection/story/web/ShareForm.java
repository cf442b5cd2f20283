package org.wellnessconnection.story.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wellnessconnection.kernel.EmailAddress;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.story.Draft;
import org.wellnessconnection.story.Words;

/** What somebody typed, as it was sent; nothing of it is lost when something is wrong. Prints without it. */
public record ShareForm(String story, String title, String sign, String email, String writtenIn, boolean consent) {

    /** Ten times what is taken: longer things are no stories, and are cut before anybody looks at them. */
    private static final int LONGEST = 15_000;

    private static final int LONGEST_LINE = 400;

    static ShareForm empty(Language language) {
        return new ShareForm("", "", "", "", language.code(), false);
    }

    static ShareForm of(HttpServletRequest request, Language language) {
        return new ShareForm(
                field(request, "story", LONGEST),
                field(request, "title", LONGEST_LINE),
                field(request, "sign", LONGEST_LINE),
                field(request, "email", LONGEST_LINE).strip(),
                Language.of(field(request, "written-in", 2)).orElse(language).code(),
                !field(request, "consent", 8).isEmpty());
    }

    private static String field(HttpServletRequest request, String name, int longest) {
        var value = request.getParameter(name);
        return value == null
                ? ""
                : value.substring(0, Math.min(value.length(), longest)).replace("\r\n", "\n");
    }

    Language language() {
        return Language.of(writtenIn).orElseThrow();
    }

    Optional<EmailAddress> address() {
        return EmailAddress.parse(email);
    }

    Words words() {
        return new Words(title, story, sign);
    }

    Draft draft() {
        return new Draft(language(), words(), address(), consent);
    }

    ShareForm with(Words words) {
        return new ShareForm(words.text(), words.title(), words.signature(), email, writtenIn, consent);
    }

    @Override
    public String toString() {
        return "ShareForm[" + writtenIn + "]";
    }
}
