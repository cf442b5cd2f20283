package org.wellnessconnection.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wellnessconnection.kernel.Language;
import org.wellnessconnection.mail.Letter;
import org.wellnessconnection.mail.LetterBody;
import org.wellnessconnection.mail.LetterOrder;
import org.wellnessconnection.mail.LetterWriter;
import org.wellnessconnection.platform.i18n.Texts;
import org.wellnessconnection.schedule.Revisiting.Addressee;

/** Writes the letter with the link to everything that somebody has reserved. Says nothing of what that is. */
@ApplicationScoped
public class PersonLetters implements LetterWriter {

    private final Revisiting revisiting;
    private final Texts texts;

    @Inject
    public PersonLetters(Revisiting revisiting, Texts texts) {
        this.revisiting = revisiting;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return Revisiting.LETTER;
    }

    @Override
    public Optional<Letter> write(LetterOrder order) {
        var language = Language.of(order.details().getOrDefault(Revisiting.LANGUAGE, ""))
                .orElse(Language.EN);
        return revisiting.addressee(order.subject(), language).map(person -> write(person, language));
    }

    private Letter write(Addressee person, Language language) {
        var t = texts.in(language);
        var body = LetterBody.letter().heading(t.get("schedule.my-sessions.letter.title"));
        person.name().ifPresent(name -> body.paragraph(t.of("letters.greeting", name)));
        body.paragraph(t.get("schedule.my-sessions.letter.text"))
                .button(t.get("schedule.my-sessions.letter.action"), person.link())
                .note(t.get("schedule.my-sessions.letter.note"));
        return new Letter(
                person.email(),
                person.name(),
                language,
                t.get("schedule.my-sessions.letter.subject"),
                body.end(),
                Optional.empty());
    }
}
